import { formatDay, formatNumber } from "../../base/formats";
import { a1 } from "../../workbook/grid";
import { type SheetDrawing, textCell, textRow, PLAIN_PAGE } from "../../workbook/drawing";
import { sheetOf, joinPieces, spread, textHeight } from "../../workbook/page";
import type { PlanCell } from "../codec/plan-row";
import { RENEWAL_TASKS, RENEWAL_WORDS as words } from "../words/renewal-words";
import type { Renewal } from "./renew-rows";

const WIDTHS = [14, 8, 20, 46, 46, 26];
const TOP = 3;

/** Draws the sheet that lists the years and days of a renewed plan, each with its cell, before and after. */
export function drawRenewals(renewals: readonly Renewal[]): SheetDrawing {
  const width = WIDTHS.reduce((sum, each) => sum + each, 0);
  const lines = renewals.map(({ kind, table, column, subject, row, before, after }) => [
    table.sheet,
    a1(row, table.columns.indexOf(column)),
    subject,
    shown(before),
    shown(after),
    RENEWAL_TASKS[kind],
  ]);
  const heights = lines.map((line, index): [number, number] => [
    TOP + 1 + index,
    Math.max(...line.map((text, column) => textHeight(text, { width: (WIDTHS[column] ?? 1) - 1 }))),
  ]);
  return {
    ...sheetOf(
      words.sheet,
      joinPieces([
        { cells: [textCell(0, 0, words.title, "heading")] },
        spread(textCell(1, 0, words.guidance, "wrapped"), WIDTHS.length - 1),
        { cells: textRow(TOP, 0, words.headings, "header") },
        { cells: lines.flatMap((line, index) => textRow(TOP + 1 + index, 0, line, "text")) },
        { cells: [], rowHeights: new Map([[1, textHeight(words.guidance, { width })], ...heights]) },
      ]),
    ),
    isProtected: false,
    columnWidths: new Map(WIDTHS.map((each, index) => [index, each])),
    freeze: { rows: TOP + 1, columns: 0 },
    print: { ...PLAIN_PAGE, orientation: "landscape", titleRows: { first: TOP, last: TOP } },
  };
}

function shown(cell: PlanCell): string {
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "string") return cell;
  return cell.kind === "day" ? formatDay(cell.day) : formatNumber(cell.fraction);
}
