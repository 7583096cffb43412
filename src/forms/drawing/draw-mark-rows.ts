import { cell } from "../../workbook/formula";
import { numberCell, textCell } from "../../workbook/drawing";
import { formPrompts } from "../words/form-prompt-words";
import { formWords } from "../words/form-words";
import { stop } from "../self-check/cell-validation";
import { COLUMN_ORDER, FORM_COLUMN, RELATION_COLUMN } from "../layout/form-columns";
import { FORM_ROW } from "../layout/form-rows";
import type { FormSetting } from "../layout/form-setting";
import { MARK_CODES, MARK_KINDS, MARK_ROWS, REPORTED_CODE } from "../layout/header-codes";
import { joinPieces, spread, type SheetPiece, textHeight } from "../../workbook/page";
import { widthOf } from "../layout/form-paper";
import { isSoundNumber } from "../self-check/sound-number";

const { CODE, TT, LABEL, UOM, VALUE, NOTE } = FORM_COLUMN;

/**
 * Draws the marks that identify the form: code row, header block with codes, and the two inputs of the
 * header.
 */
export function drawMarkRows(setting: FormSetting): SheetPiece {
  const { template, unit, revision = 1 } = setting.input;
  const { plan, round, audience, version } = template;
  const words = formWords.marks;
  const unitLine = formWords.unit(unit);
  return joinPieces([
    codeRow(),
    {
      cells: [
        ...MARK_KINDS.map((kind) => textCell(MARK_ROWS[kind], CODE, MARK_CODES[kind], "code")),
        textCell(FORM_ROW.plan, LABEL, words.PLAN, "code"),
        textCell(FORM_ROW.plan, VALUE, plan.id, "code"),
        textCell(FORM_ROW.version, LABEL, words.VERSION, "code"),
        textCell(FORM_ROW.version, VALUE, String(version), "code"),
        textCell(FORM_ROW.round, LABEL, words.ROUND, "code"),
        textCell(FORM_ROW.round, VALUE, round, "code"),
        textCell(FORM_ROW.level, LABEL, words.LEVEL, "code"),
        textCell(FORM_ROW.level, VALUE, audience.level, "code"),
        textCell(FORM_ROW.unit, VALUE, unit.code, "code"),
        numberCell(FORM_ROW.revision, VALUE, revision, "input-number"),
      ],
      rowHeights: new Map([
        [FORM_ROW.unit, textHeight(unitLine, { width: widthOf(setting.paper, TT, UOM), isBold: true })],
      ]),
      validations: [
        stop(
          FORM_ROW.revision,
          VALUE,
          {
            kind: "custom",
            formula: isSoundNumber(cell(FORM_ROW.revision, VALUE), { isWhole: true, least: 1 }),
          },
          formPrompts.revision(undefined),
        ),
      ],
    },
    spread(textCell(FORM_ROW.unit, TT, unitLine, "form-unit"), UOM),
    spread(textCell(FORM_ROW.revision, TT, formWords.revision, "plain"), UOM),
    reported(setting),
  ]);
}

function codeRow(): SheetPiece {
  const codes = [
    ...COLUMN_ORDER.map((code, at) => ({ code, at })),
    { code: RELATION_COLUMN.code, at: RELATION_COLUMN.at },
  ];
  return { cells: codes.map(({ code, at }) => textCell(FORM_ROW.codes, at, code, "code")) };
}

/** Asks only offices that add up their units. Free text, because nothing is calculated from it. */
function reported({ input, layout, paper }: FormSetting): SheetPiece {
  if (!layout.asksReported) return { cells: [], rowHeights: new Map([[FORM_ROW.reported, 6]]) };
  const { received = 0, expected = 0, rounds = "" } = input.reported ?? {};
  const figure = input.reported === undefined ? "" : formWords.reportedFigure(received, expected) + rounds;
  const cell = textCell(FORM_ROW.reported, VALUE, figure, "input-choice");
  const width = widthOf(paper, VALUE, NOTE);
  return joinPieces([
    spread(textCell(FORM_ROW.reported, TT, formWords.reported, "plain"), UOM),
    { cells: [textCell(FORM_ROW.reported, CODE, REPORTED_CODE, "code")] },
    rounds === ""
      ? { cells: [cell] }
      : { ...spread(cell, NOTE), rowHeights: new Map([[FORM_ROW.reported, textHeight(figure, { width })]]) },
  ]);
}
