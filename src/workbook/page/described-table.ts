import type { DrawnCell, DrawnValue } from "../drawing/drawing";
import { emptyCell, numberCell, textCell } from "../drawing/drawn-cells";
import type { StyleName } from "../drawing/style";

/**
 * A column of a table: its width and how it draws a row. Its heading is defined with the words of the sheet.
 */
export interface TableColumn<Row, Cell extends DrawnCell = DrawnValue> {
  /** In characters. */
  readonly width: number;
  /** Returns undefined if there is no cell. */
  readonly draw: (of: Row, row: number, column: number) => Cell | undefined;
}

/** Defines a column of texts; undefined is an empty cell. */
export const texts = <Row>(
  width: number,
  textOf: (of: Row) => string | undefined,
  style: StyleName = "text-small",
): TableColumn<Row> => ({
  width,
  draw: (of, row, column) => textCell(row, column, textOf(of) ?? "", style),
});

/** Defines a column of numbers; undefined is an empty cell. */
export const numbers = <Row>(
  width: number,
  numberOf: (of: Row) => number | undefined,
  style: StyleName = "centre-small",
): TableColumn<Row> => ({
  width,
  draw: (of, row, column) => {
    const value = numberOf(of);
    return value === undefined ? emptyCell(row, column, style) : numberCell(row, column, value, style);
  },
});

/** A table by its columns from left to right. */
export interface DescribedTable<Row, Name extends string, Cell extends DrawnCell> {
  /** The position of each column, from zero. */
  readonly column: { readonly [N in Name]: number };
  readonly last: number;
  readonly widths: ReadonlyMap<number, number>;
  /** `styles`: for headings that differ from the others. */
  readonly headings: (row: number, styles?: { readonly [N in Name]?: StyleName }) => readonly DrawnValue[];
  readonly cells: (of: Row, row: number) => readonly Cell[];
}

export function describedTable<Row, Name extends string, Cell extends DrawnCell = DrawnValue>(
  headings: { readonly [N in Name]: string },
  columns: { readonly [N in Name]: TableColumn<Row, Cell> },
): DescribedTable<Row, Name, Cell> {
  const names: Name[] = [];
  for (const name in columns) names.push(name);
  const all = names.map((name) => columns[name]);
  return {
    column: ordinals(names),
    last: names.length - 1,
    widths: new Map(all.map(({ width }, column) => [column, width])),
    headings: (row, styles = {}) =>
      names.map((name, column) => textCell(row, column, headings[name], styles[name] ?? "header-small")),
    cells: (of, row) => all.flatMap(({ draw }, column) => draw(of, row, column) ?? []),
  };
}

function ordinals<Name extends string>(names: readonly Name[]): { readonly [N in Name]: number } {
  const found: { [N in Name]?: number } = {};
  names.forEach((name, at) => (found[name] = at));
  const isWhole = (each: { [N in Name]?: number }): each is { [N in Name]: number } =>
    names.every((name) => name in each);
  if (!isWhole(found)) throw new Error("a column has no place");
  return found;
}
