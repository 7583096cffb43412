import { formatDay } from "../../base/formats";
import type { Explanation } from "../../model/finding";
import {
  type Drawing,
  type DrawnCell,
  type SheetDrawing,
  textCell,
  textRow,
  type StyleName,
  PLAIN_PAGE,
} from "../../workbook/drawing";
import { wrappedHeights, joinPieces, spread, workbookOf } from "../../workbook/page";
import { EXPLANATION_WORDS as WORDS, explainedFigures } from "../words/findings/explanation-words";
import { ruleTitle } from "../words/findings/finding-words";
import {
  columnIndex,
  EXPLANATION_COLUMNS,
  EXPLANATION_ROWS,
  explanationMark,
  type ExplanationColumn,
} from "./explanation-columns";

const WIDTHS: { readonly [C in ExplanationColumn]: number } = {
  RULE: 8,
  CODE: 8,
  FOUND: 8,
  ROUND: 5,
  CAUSE: 20,
  SHEET: 14,
  CELL: 7,
  SUBJECT: 34,
  VALUE: 16,
  REASON: 44,
  BY: 18,
  AT: 12,
};

/** Machine columns: they identify the finding and round of a row. */
const MACHINE_COLUMNS: readonly ExplanationColumn[] = ["RULE", "CODE", "FOUND", "ROUND"];

/**
 * Draws the sheet of explanations that travels with a form; `name`: its existing name in the workbook. It is
 * not protected: a reason may be corrected by hand, and a blank one explains nothing.
 */
export function drawExplanations(
  explanations: readonly Explanation[],
  name: string = WORDS.sheet,
): SheetDrawing {
  const [first, last] = [columnIndex("CAUSE"), EXPLANATION_COLUMNS.length - 1];
  const table = joinPieces([
    spread(textCell(0, first, WORDS.title, "title"), last),
    spread(textCell(1, first, WORDS.guidance, "note"), last),
    { cells: textRow(EXPLANATION_ROWS.codes, 0, EXPLANATION_COLUMNS.map(explanationMark), "code") },
    { cells: textRow(EXPLANATION_ROWS.headings, first, Object.values(WORDS.headings), "header-small") },
    ...explanations.map((explanation, index) => ({
      cells: explanationRow(explanation, EXPLANATION_ROWS.first + index),
    })),
  ]);
  const columnWidths = new Map(EXPLANATION_COLUMNS.map((column) => [columnIndex(column), WIDTHS[column]]));
  return {
    ...table,
    name,
    visibility: "visible",
    columnWidths,
    rowHeights: wrappedHeights(table.cells, columnWidths, table.merges),
    hiddenColumns: MACHINE_COLUMNS.map(columnIndex),
    links: [],
    isProtected: false,
    showGridlines: false,
    freeze: { rows: EXPLANATION_ROWS.first, columns: 0 },
    print: {
      ...PLAIN_PAGE,
      orientation: "landscape",
      titleRows: { first: EXPLANATION_ROWS.headings, last: EXPLANATION_ROWS.headings },
    },
  };
}

/** Returns the sheet alone, to be inserted into the open workbook. `createdAt` is an ISO date-time. */
export const explanationsDrawing = (sheet: SheetDrawing, createdAt: string): Drawing =>
  workbookOf([sheet], WORDS.title, createdAt);

function explanationRow(explanation: Explanation, row: number): readonly DrawnCell[] {
  const { rule, code, found, round, place, subject, reason, by, at } = explanation;
  const cell = (column: ExplanationColumn, text: string, style: StyleName): DrawnCell =>
    textCell(row, columnIndex(column), text, style);
  return [
    cell("RULE", rule, "code"),
    cell("CODE", code, "code"),
    cell("FOUND", found, "code"),
    cell("ROUND", round, "code"),
    cell("CAUSE", ruleTitle(rule), "text-small"),
    cell("SHEET", place?.sheet ?? WORDS.wholeFile, "text-small"),
    cell("CELL", place?.cell ?? "", "centre-small"),
    cell("SUBJECT", subject, "text-small"),
    cell("VALUE", explainedFigures(found), "text-small"),
    cell("REASON", reason, "input-text"),
    cell("BY", by ?? "", "input-text"),
    cell("AT", at === undefined ? "" : formatDay(at), "text-small"),
  ];
}
