import type { DrawnCell, SheetDrawing } from "../../drawing";
import { textCell } from "../../drawn-cells";
import { joinPieces, spread } from "../../page/sheet-piece";
import { landscapeSheet } from "../../page/landscape-sheet";
import { OWN_FORM_SHEET_WORDS as WORDS } from "../../words/own-form-words";
import { coverageWords } from "../../words/summary/summary-words";
import type { OwnSummaryInput } from "./own-summary-input";

/** Below the two rows of the heading and a row between. */
export const HEADER_ROW = 3;

interface Given {
  readonly name: string;
  readonly title: string;
  readonly widths: readonly number[];
  readonly cells: readonly DrawnCell[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly headerRow?: number;
  /** The last row of a table that can be filtered; none where there is no table. */
  readonly lastRow?: number;
  readonly fitToWidth?: boolean;
}

/** A sheet of its own beside an own form: heading, table, n/N at the foot. */
export function ownSheet(input: OwnSummaryInput, given: Given): SheetDrawing {
  const { widths, freeze, headerRow = HEADER_ROW, lastRow, fitToWidth = true } = given;
  const last = Math.max(1, Math.min(widths.length - 1, 8));
  const heading = joinPieces([
    spread(textCell(0, 0, given.title, "heading"), last),
    spread(textCell(1, 0, WORDS.subtitle(input.title), "subtitle"), last),
  ]);
  return landscapeSheet({
    name: given.name,
    cells: [...heading.cells, ...given.cells],
    merges: heading.merges,
    columnWidths: new Map(widths.map((width, index) => [index, width])),
    freeze,
    ...(lastRow === undefined || lastRow <= headerRow
      ? {}
      : { filter: { top: headerRow, left: 0, bottom: lastRow, right: widths.length - 1 } }),
    footer: coverageOfOwn(input),
    print: { fitToWidth, titleRows: { first: headerRow, last: headerRow } },
  });
}

/** "n/N units", as it stands on every sheet that is added. */
export const coverageOfOwn = ({ facts }: OwnSummaryInput): string =>
  coverageWords(facts.current.size, facts.units.length);
