import { parseA1, cellKey, type CellFormula, type Grid } from "../../workbook/grid";
import { movedText } from "../../workbook/formula";
import { grouped } from "../../base/grouped-by";

/** A formula cell of a sheet with its formula as if unshared. */
export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  /** Undefined if the shared formula is unknown. */
  readonly text: string | undefined;
  readonly isShared: boolean;
}

/** The stride of `cellKey`. */
const STRIDE = cellKey(1, 0);

/**
 * Returns the formula cells of a sheet in reading order. A cell that shares the formula of another knows only
 * the shared area: the formula of that area is moved to the cell.
 */
export function formFormulas(grid: Grid): readonly SheetFormula[] {
  const written = writtenByArea(grid);
  return [...grid.formulas]
    .toSorted(([one], [other]) => one - other)
    .map(([key, formula]) => {
      const [row, column] = [Math.floor(key / STRIDE), key % STRIDE];
      const isShared = formula.over !== undefined;
      if (formula.text !== "") return { row, column, text: formula.text, isShared };
      return { row, column, text: sharedText(formula, row, column, written), isShared };
    });
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const writtenByArea = (grid: Grid): ReadonlyMap<string, readonly Written[]> =>
  grouped(
    [...grid.formulas].flatMap(([key, { text, over }]) =>
      over === undefined || text === ""
        ? []
        : [[over, { row: Math.floor(key / STRIDE), column: key % STRIDE, text }] as const],
    ),
  );

function sharedText(
  { over = "" }: CellFormula,
  row: number,
  column: number,
  written: ReadonlyMap<string, readonly Written[]>,
): string | undefined {
  const [source, ...others] = written.get(over) ?? [];
  const first = parseA1(over.split(":")[0] ?? "");
  if (source === undefined || others.length > 0 || first === undefined) return undefined;
  return movedText(source.text, row - source.row, column - source.column);
}
