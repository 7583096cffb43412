import { anchored, area, binary, call, cell, joined, number, text } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { formulaCell, textCell } from "../../drawn-cells";
import { formCheckWords as words } from "../../words/form/form-check-words";
import { formWords } from "../../words/form/form-words";
import { FORM_COLUMN } from "../layout/form-columns";
import { FORM_ROW } from "../layout/form-rows";
import type { FormSetting } from "../layout/form-setting";
import { STATUS_CODE } from "../layout/header-codes";
import { bodyColumn } from "../layout/register-layout";
import { joinPieces, spread, type SheetPiece } from "../../page/sheet-piece";

const { CODE, TT, LABEL, UOM, NOTE, CHECK, WRONG } = FORM_COLUMN;

/**
 * The self-check in view at the top: passed, or how many rows are wrong and where the first stands. Sums of row numbers
 * are used because an error value anywhere then shows here too, where a count would pass over it.
 */
export function drawStatus(setting: FormSetting): SheetPiece {
  const { first, last } = setting.layout.bodyRows;
  const wrongHere = area({ top: first, left: WRONG, bottom: last, right: WRONG });
  const elsewhere = setting.registers.map((register) => ({
    sheet: register.register.sheet,
    wrong: area(bodyColumn(register, register.wrongColumn), register.register.sheet),
  }));
  const lists = [wrongHere, ...elsewhere.map(({ wrong }) => wrong)];
  const status = call(
    "IF",
    binary(call("SUM", ...lists), "=", number(0)),
    text(words.passed),
    joined([text(words.remainingBefore), call("COUNT", ...lists), text(words.remainingAfter)]),
  );
  const otherSheets = elsewhere.reduceRight<Formula>(
    (others, { sheet, wrong }) =>
      call("IF", binary(call("SUM", wrong), ">", number(0)), text(words.firstSheet(sheet)), others),
    text(words.nothingWrong),
  );
  const where = call(
    "IF",
    binary(call("SUM", wrongHere), ">", number(0)),
    joined([text(words.firstRow), call("MIN", wrongHere)]),
    otherSheets,
  );
  return joinPieces([
    spread(textCell(FORM_ROW.status, TT, formWords.selfCheck, "bold-centre"), LABEL),
    spread(formulaCell(FORM_ROW.status, UOM, status, "status"), NOTE),
    {
      cells: [
        textCell(FORM_ROW.status, CODE, STATUS_CODE, "code"),
        formulaCell(FORM_ROW.status, CHECK, where, "label-bold"),
      ],
      rowHeights: new Map([[FORM_ROW.status, 24]]),
      conditionalFormats: emphasise(),
    },
  ]);
}

function emphasise(): NonNullable<SheetPiece["conditionalFormats"]> {
  const place = { top: FORM_ROW.status, left: UOM, bottom: FORM_ROW.status, right: NOTE };
  const status = anchored(cell(FORM_ROW.status, UOM));
  return [
    { area: place, formula: binary(status, "=", text(words.passed)), emphasis: "good" },
    { area: place, formula: binary(status, "<>", text(words.passed)), emphasis: "bad" },
  ];
}
