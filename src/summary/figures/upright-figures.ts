import {
  a1,
  MAX_COLUMNS,
  parseA1,
  type CellPosition,
  cellKey,
  contentAt,
  type CellContent,
  type CellFormula,
  type Grid,
  forEachItem,
} from "../../workbook/grid";
import { foldTyping, tidyText } from "../../base/text";
import { codesInColumn, codesInRow } from "../../forms/reading";
import { FIGURES_WORDS } from "../words/summary-words";
import { FIGURES } from "../setting/summary-layout";

/** Figures with one row a unit, from either layout. */
export interface NormalisedFigures {
  readonly grid: Grid;
  /** Converts a cell position to the upright table, and back. */
  readonly toUpright: (place: CellPosition) => CellPosition;
  readonly toSheet: (place: CellPosition) => CellPosition;
}

/** Codes are within this distance of the edge. */
const MOST_BEFORE = 30;

/**
 * Reads a transposed sheet of figures as one with a row a unit, found by codes and headings wherever it has
 * moved. Returns any other grid unchanged.
 */
export function normaliseFigures(grid: Grid, codes: ReadonlySet<string>): NormalisedFigures {
  const lie = figuresOrientation(grid, codes);
  const same = (place: CellPosition): CellPosition => place;
  if (lie?.kind !== "turned") return { grid, toUpright: same, toSheet: same };
  const across = lie.codeColumn - FIGURES.codeRow;
  const down = lie.unitsRow - FIGURES.column.unit;
  const toUpright = ({ row, column }: CellPosition): CellPosition => ({
    row: column - across,
    column: row - down,
  });
  const toSheet = ({ row, column }: CellPosition): CellPosition => ({
    row: column + down,
    column: row + across,
  });
  return { grid: turned(grid, toUpright), toUpright, toSheet };
}

type TableOrientation =
  | { readonly kind: "upright" }
  | { readonly kind: "turned"; readonly codeColumn: number; readonly unitsRow: number };

/** Returns whether codes head columns or lines; undefined for a grid without such a table. */
export function figuresOrientation(grid: Grid, codes: ReadonlySet<string>): TableOrientation | undefined {
  const known = (found: ReadonlyMap<string, number>): number =>
    [...found.keys()].filter((code) => codes.has(code)).length;
  const places = Array.from({ length: MOST_BEFORE }, (_, at) => at);
  const inRows = Math.max(...places.map((row) => known(codesInRow(grid, row))));
  const counted = places.map((column) => ({ column, count: known(codesInColumn(grid, column)) }));
  const [best] = counted.toSorted((left, right) => right.count - left.count || left.column - right.column);
  if (best === undefined || best.count <= Math.max(1, inRows))
    return inRows > 0 ? { kind: "upright" } : undefined;
  const unitsRow = rowOfUnits(grid);
  return unitsRow === undefined ? undefined : { kind: "turned", codeColumn: best.column, unitsRow };
}

/** Returns the address on the sheet of an upright table's cell. */
export function addressOnSheet(cell: string, { toSheet }: Pick<NormalisedFigures, "toSheet">): string {
  const place = parseA1(cell);
  if (place === undefined) return cell;
  const { row, column } = toSheet(place);
  return a1(row, column);
}

/** Finds the line of unit names by its heading with the state's heading below. */
function rowOfUnits(grid: Grid): number | undefined {
  const is = (content: CellContent | undefined, words: string): boolean =>
    typeof content === "string" && foldTyping(tidyText(content)) === foldTyping(words);
  const places = Array.from({ length: MOST_BEFORE }, (_, at) => at);
  return places.find((row) =>
    places.some(
      (column) =>
        is(contentAt(grid, row, column), FIGURES_WORDS.unit) &&
        places.some((below) => below > row && is(contentAt(grid, below, column), FIGURES_WORDS.filing)),
    ),
  );
}

function turned(grid: Grid, toUpright: NormalisedFigures["toUpright"]): Grid {
  const rows: { values: (CellContent | undefined)[]; formats: (number | undefined)[] }[] = [];
  const formulas = new Map<number, CellFormula>();
  forEachItem(grid.rows, ({ values, formats }, row) => {
    const put = (
      column: number,
    ): { values: (CellContent | undefined)[]; formats: (number | undefined)[]; at: number } | undefined => {
      const place = toUpright({ row, column });
      if (place.row < 0 || place.column < 0 || place.column >= MAX_COLUMNS) return undefined;
      const target = (rows[place.row] ??= { values: [], formats: [] });
      const formula = grid.formulas.get(cellKey(row, column));
      if (formula !== undefined) formulas.set(cellKey(place.row, place.column), formula);
      return { ...target, at: place.column };
    };
    forEachItem(values, (content, column) => {
      const target = put(column);
      if (target !== undefined) target.values[target.at] = content;
    });
    forEachItem(formats, (format, column) => {
      const target = put(column);
      if (target !== undefined) target.formats[target.at] = format;
    });
  });
  return { ...grid, rows, formulas, merges: [], hiddenRows: [], hiddenColumns: [] };
}
