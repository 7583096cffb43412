import {
  emptyCell,
  numberCell,
  textCell,
  textRow,
  type DrawnCell,
  type SheetDrawing,
} from "../../workbook/drawing";
import { joinPieces, spread, type SheetPiece, landscapeSheet, textRows } from "../../workbook/page";
import { NARRATIVE_WORDS as WORDS } from "../../forms/words";
import { coverageOf } from "../setting/coverage-of";
import { narratives, type Narrative, type NarrativeText } from "./narratives";
import { annexHeading } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";

const HEADER_ROW = 3;
const COLUMN = { ordinal: 0, unit: 1, text: 2 } as const;
const WIDTHS = new Map([
  [COLUMN.ordinal, 5],
  [COLUMN.unit, 30],
  [COLUMN.text, 85],
]);
/** Characters of a cell within its margins. */
const TEXT_WIDTH = 82;
const TEXT_SIZE = 10;

/** Draws the units' narratives by question; no sheet for a form without questions. */
export function narrativesSheet(input: SummaryInput): readonly SheetDrawing[] {
  const all = narratives(input);
  if (all.length === 0) return [];
  const pieces: SheetPiece[] = [
    annexHeading(input, WORDS.title, COLUMN.text),
    { cells: textRow(HEADER_ROW, 0, Object.values(WORDS.headings), "header-small") },
  ];
  let row = HEADER_ROW + 1;
  for (const narrative of all) {
    const { piece, rows } = answers(narrative, row);
    pieces.push(piece);
    row += rows;
  }
  const { cells, merges, rowHeights } = joinPieces(pieces);
  return [
    landscapeSheet({
      name: WORDS.sheet,
      cells,
      merges,
      rowHeights,
      columnWidths: WIDTHS,
      freeze: { rows: HEADER_ROW + 1, columns: 0 },
      footer: coverageOf(input.summary),
      print: { fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    }),
  ];
}

/** Draws a question and its narratives from a row on. */
function answers(
  { element, texts, written, asked }: Narrative,
  top: number,
): { readonly piece: SheetPiece; readonly rows: number } {
  const pieces: SheetPiece[] = [
    spread(textCell(top, 0, WORDS.question(element.label, written, asked), "section"), COLUMN.text),
  ];
  let row = top + 1;
  texts.forEach((text, index) => {
    const { piece, rows } = answer(text, index + 1, row);
    pieces.push(piece);
    row += rows;
  });
  if (texts.length === 0) {
    pieces.push(spread(textCell(row, 0, WORDS.nothing, "text-small"), COLUMN.text));
    row += 1;
  }
  return { piece: joinPieces(pieces), rows: row - top };
}

function answer(
  { by, text }: NarrativeText,
  ordinal: number,
  top: number,
): { readonly piece: SheetPiece; readonly rows: number } {
  const parts = textRows(text, TEXT_WIDTH, TEXT_SIZE);
  const cells = parts.flatMap((part, index): readonly DrawnCell[] => {
    const row = top + index;
    const first = [
      numberCell(row, COLUMN.ordinal, ordinal, "centre-small"),
      textCell(row, COLUMN.unit, by, "text-small"),
    ];
    const more = [emptyCell(row, COLUMN.ordinal, "centre-small"), emptyCell(row, COLUMN.unit, "text-small")];
    return [...(index === 0 ? first : more), textCell(row, COLUMN.text, part.text, "text-small")];
  });
  const heights = parts.map(({ height }, index) => [top + index, height] as const);
  const [[firstRow, firstHeight] = [top, 0], ...others] = heights;
  const name = textRows(by, (WIDTHS.get(COLUMN.unit) ?? 0) - 3, TEXT_SIZE)[0]?.height ?? 0;
  return {
    piece: { cells, rowHeights: new Map([[firstRow, Math.max(firstHeight, name)], ...others]) },
    rows: parts.length,
  };
}
