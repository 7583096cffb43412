import { type DrawnCell, STYLES, type StyleName, textCell } from "../../workbook/drawing";
import { formWords } from "../words/form-words";
import { FORM_COLUMN, PRINTED_COLUMNS } from "../layout/form-columns";
import { widthOf } from "../layout/form-paper";
import { FORM_ROW } from "../layout/form-rows";
import type { FormSetting } from "../layout/form-setting";
import { joinPieces, spread, type SheetPiece, textHeight } from "../../workbook/page";

const { first, last } = PRINTED_COLUMNS;

/** Font sizes of the offices and of the lines below the title, in points. */
const SIZE = STYLES["form-office"].size;
const TITLE_SIZE = STYLES["form-title"].size;
const LINES_SIZE = STYLES["form-italic"].size;
/** Height of the rule below a line, in points. */
const RULE = 12;

/**
 * Draws the printed head of the form after NĐ 30/2020: offices, nation, number, place and date, title, plan,
 * round with its theme, addressee.
 */
export function drawHeader({ input, round, paper }: FormSetting): SheetPiece {
  const leftWidth = widthOf(paper, first, FORM_COLUMN.LABEL);
  const fullWidth = widthOf(paper, first, last);
  const { above, unit, template } = input;
  const office = above === undefined ? "" : formWords.above(above);
  const unitName = formWords.office(unit);
  const planLine = formWords.planLine(template.plan);
  const roundLines = [formWords.roundLine(round), formWords.theme(round)].filter((words) => words !== "");
  const addressee = above === undefined ? "" : formWords.addressee(above, template.plan);
  const full = (words: string, isBold = false, size: number = LINES_SIZE): number =>
    textHeight(words, { width: fullWidth, size, isBold });
  const title = formWords.title(template.plan);
  return joinPieces([
    left(textCell(FORM_ROW.above, first, office, "form-office-above")),
    right(textCell(FORM_ROW.above, FORM_COLUMN.UOM, formWords.country, paper.country)),
    left(textCell(FORM_ROW.office, first, formWords.ruled(unitName, formWords.rule), "form-office")),
    right(
      textCell(
        FORM_ROW.office,
        FORM_COLUMN.UOM,
        formWords.ruled(formWords.motto, formWords.mottoRule),
        "form-motto",
      ),
    ),
    left(textCell(FORM_ROW.beforeTitle, first, formWords.number, "form-italic")),
    right(textCell(FORM_ROW.beforeTitle, FORM_COLUMN.UOM, formWords.placeAndDate, "form-place-date")),
    line(FORM_ROW.title, title, "form-title"),
    line(FORM_ROW.planLine, planLine, "form-italic"),
    line(FORM_ROW.roundLine, roundLines.join("\n"), "form-italic"),
    line(FORM_ROW.addressee, addressee, "form-addressee"),
    {
      cells: [],
      rowHeights: new Map([
        [FORM_ROW.above, Math.max(21, textHeight(office, { width: leftWidth, size: SIZE }))],
        [
          FORM_ROW.office,
          Math.max(23, textHeight(unitName, { width: leftWidth, size: SIZE, isBold: true })) + RULE,
        ],
        [FORM_ROW.beforeTitle, 22],
        [FORM_ROW.title, Math.max(26, full(title, true, TITLE_SIZE))],
        [FORM_ROW.planLine, full(planLine)],
        [FORM_ROW.roundLine, roundLines.reduce((sum, words) => sum + full(words), 0)],
        [FORM_ROW.beforeTable, 6],
        [FORM_ROW.addressee, above === undefined ? 6 : Math.max(24, full(addressee, true))],
      ]),
    },
  ]);
}

const left = (cell: DrawnCell): SheetPiece => spread(cell, FORM_COLUMN.LABEL);
const right = (cell: DrawnCell): SheetPiece => spread(cell, last);
const line = (row: number, text: string, style: StyleName): SheetPiece =>
  spread(textCell(row, first, text, style), last);
