import { type SheetDrawing, textCell, textRow, PLAIN_PAGE } from "../../workbook/drawing";
import { MAX_HEIGHT, sheetOf, joinPieces, spread, textHeight } from "../../workbook/page";

const TOP = 3;

interface ListWords {
  readonly sheet: string;
  readonly title: string;
  readonly guidance: string;
  readonly headings: readonly string[];
}

/** Draws a titled list of texts on a sheet of a renewed plan. */
export function drawnList(
  words: ListWords,
  widths: readonly number[],
  lines: readonly (readonly string[])[],
): SheetDrawing {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const heights = lines.map((line, index): [number, number] => [
    TOP + 1 + index,
    Math.min(
      MAX_HEIGHT,
      Math.max(...line.map((text, column) => textHeight(text, { width: (widths[column] ?? 1) - 1 }))),
    ),
  ]);
  return {
    ...sheetOf(
      words.sheet,
      joinPieces([
        { cells: [textCell(0, 0, words.title, "heading")] },
        spread(textCell(1, 0, words.guidance, "wrapped"), widths.length - 1),
        { cells: textRow(TOP, 0, words.headings, "header") },
        { cells: lines.flatMap((line, index) => textRow(TOP + 1 + index, 0, line, "text")) },
        { cells: [], rowHeights: new Map([[1, textHeight(words.guidance, { width })], ...heights]) },
      ]),
    ),
    isProtected: false,
    columnWidths: new Map(widths.map((each, index) => [index, each])),
    freeze: { rows: TOP + 1, columns: 0 },
    print: { ...PLAIN_PAGE, orientation: "landscape", titleRows: { first: TOP, last: TOP } },
  };
}
