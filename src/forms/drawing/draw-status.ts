import { columnLetters } from "../../workbook/grid";
import {
  anchored,
  area,
  binary,
  call,
  cell,
  concatenated,
  number,
  plus,
  text,
  type Formula,
  type Reference,
} from "../../workbook/formula";
import { formulaCell, textCell } from "../../workbook/drawing";
import { formCheckWords as words } from "../words/form-check-words";
import { formWords } from "../words/form-words";
import { FORM_COLUMN } from "../layout/form-columns";
import { FORM_ROW } from "../layout/form-rows";
import type { FormSetting } from "../layout/form-setting";
import { STATUS_CODE } from "../layout/header-codes";
import { bodyColumn } from "../layout/register-layout";
import { countOf, placeOfFirst, type ProblemKind } from "../self-check/row-problem";
import { joinPieces, spread, type SheetPiece } from "../../workbook/page";

const { CODE, TT, LABEL, UOM, VALUE, CHECK, TARGET, NOTE } = FORM_COLUMN;
const NONE = number(0);

/** The checks of one sheet; without a name, those of the form itself. */
interface Checks {
  readonly sheet?: string;
  readonly cells: Reference;
}

/** Draws the self-check at the top: passed, or the numbers of contradictions and gaps and the first cell. */
export function drawStatus(setting: FormSetting): SheetPiece {
  const checks = checksOf(setting);
  return joinPieces([
    spread(textCell(FORM_ROW.status, TT, formWords.selfCheck, "bold-centre"), LABEL),
    spread(formulaCell(FORM_ROW.status, UOM, statusOf(checks), "status"), CHECK),
    spread(formulaCell(FORM_ROW.status, TARGET, placeToMend(checks), "status-place"), NOTE),
    {
      cells: [textCell(FORM_ROW.status, CODE, STATUS_CODE, "code")],
      rowHeights: new Map([[FORM_ROW.status, 28]]),
      conditionalFormats: emphasise(),
    },
  ]);
}

function checksOf({ layout: { bodyRows }, registers }: FormSetting): readonly Checks[] {
  const { first, last } = bodyRows;
  return [
    { cells: area({ top: first, left: CHECK, bottom: last, right: CHECK }) },
    ...registers.map((register) => {
      const { sheet } = register.register;
      return { sheet, cells: area(bodyColumn(register, register.checkColumn), sheet) };
    }),
  ];
}

const totalOf = (kind: ProblemKind, checks: readonly Checks[]): Formula =>
  plus(checks.map(({ cells }) => countOf(kind, cells)));

/** Adds the texts, which gives 0, or the error of one of them: a count would ignore errors. */
function statusOf(checks: readonly Checks[]): Formula {
  const wrong = plus([totalOf("wrong", checks), call("SUM", ...checks.map(({ cells }) => cells))]);
  const blank = totalOf("blank", checks);
  const isComplete = binary(blank, "=", NONE);
  const errors = concatenated([text(words.wrongBefore), wrong, text(words.wrongAfter)]);
  const gaps = (before: string): Formula => concatenated([text(before), blank, text(words.blankAfter)]);
  return call(
    "IF",
    binary(wrong, "=", NONE),
    call("IF", isComplete, text(words.passed), gaps(words.blankBefore)),
    binary(errors, "&", call("IF", isComplete, text(""), gaps(words.blankBehindWrong))),
  );
}

/** Returns contradictions before gaps, the form before its lists. */
function placeToMend(checks: readonly Checks[]): Formula {
  const first = { wrong: words.firstWrong, blank: words.firstBlank };
  const places = (["wrong", "blank"] as const).flatMap((kind) =>
    checks.map(({ sheet, cells }) => ({
      isHere: binary(countOf(kind, cells), ">", NONE),
      place: sheet === undefined ? cellOfFirst(first[kind], kind, cells) : text(words.firstSheet(sheet)),
    })),
  );
  return places.reduceRight<Formula>(
    (others, { isHere, place }) => call("IF", isHere, place, others),
    text(words.nothingWrong),
  );
}

/** "Lỗi đầu tiên: ô E20". */
const cellOfFirst = (before: string, kind: ProblemKind, cells: Reference): Formula =>
  concatenated([
    text(before + columnLetters(VALUE)),
    binary(placeOfFirst(kind, cells), "+", number(cells.first.row)),
  ]);

/** Red is for contradictions only, not for gaps. */
function emphasise(): NonNullable<SheetPiece["conditionalFormats"]> {
  const place = { top: FORM_ROW.status, left: UOM, bottom: FORM_ROW.status, right: CHECK };
  const status = anchored(cell(FORM_ROW.status, UOM));
  const says = (words: string): Formula => call("COUNTIF", status, text(words));
  return [
    { area: place, formula: says(words.passed), emphasis: "good" },
    { area: place, formula: says(`${words.wrongBefore}*`), emphasis: "bad" },
  ];
}
