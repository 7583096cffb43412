import { a1, columnLetters, parseA1, parseArea, type CellPosition } from "../../src/workbook/grid/address";
import { contentAt, formulaAt, type Grid } from "../../src/workbook/grid/grid";
import type { CellWrite } from "../../src/workbook/files/cell-changes";
import { calculate } from "./calculate";
import { cellsOf } from "./cells-of";
import type { FilledCells, Figures } from "./raw-form";
import type { RightAnswers } from "./right-answers";

/** The entries of one unit's copy. */
export interface FilledCopy {
  readonly file: string;
  readonly writes: readonly CellWrite[];
}

/** Makes copies of a blank form with invented figures, and the expected results of rolling them up. */
export function filledCopies(
  blank: Grid,
  filled: FilledCells,
): { readonly copies: readonly FilledCopy[]; readonly right: RightAnswers } {
  const cells = filled.areas.flatMap(cellsOf).filter((cell) => isFilledIn(blank, cell, filled));
  const written = filled.units.map((unit, index) => ({
    file: `${unit}.xlsx`,
    values: new Map(
      cells.map((cell, place) => [a1(cell.row, cell.column), valueIn(filled, cell, index, place)] as const),
    ),
    unit,
  }));
  const { flawed, unitCell } = filled;
  return {
    copies: written.map(({ file, values, unit }) => ({
      file,
      writes: [...(unitCell === undefined ? [] : ([[unitCell, unit]] as const)), ...values].map(
        ([cell, value]) => ({ place: { sheet: blank.sheet, cell }, content: contentOf(value) }),
      ),
    })),
    right: {
      ...(filled.list === undefined
        ? { cells: totals(blank, filled, written) }
        : { rows: written.flatMap((copy) => rowsOf(copy, filled.list?.ordinals)) }),
      units: filled.units.length,
      flawed,
    },
  };
}

function isFilledIn(blank: Grid, { row, column }: CellPosition, { rows }: FilledCells): boolean {
  if (formulaAt(blank, row, column) !== undefined) return false;
  if (rows === undefined) return true;
  const told = contentAt(blank, row, parseA1(`${rows.column}1`)?.column ?? 0);
  return new RegExp(rows.like).test(typeof told === "string" ? told : "");
}

const PLAIN: Figures = { least: 1, step: 1, count: 997 };

function valueIn(
  { areas, texts, figures, list, units }: FilledCells,
  { row, column }: CellPosition,
  unit: number,
  place: number,
): number | string {
  const letters = columnLetters(column);
  const ordinal = row - (parseArea(areas[0] ?? "")?.top ?? 0) + 1;
  if (letters === list?.ordinals) return ordinal;
  const text = texts?.[letters];
  if (text !== undefined)
    return text.replace("{unit}", units[unit] ?? "").replace("{ordinal}", String(ordinal));
  const { least, step, count } = figures?.[letters] ?? PLAIN;
  // Neighbouring cells, and the same cell of other units, differ, so that a misplaced figure shows.
  return least + step * ((place * 37 + unit * 101) % count);
}

const contentOf = (value: number | string): CellWrite["content"] =>
  typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };

interface WrittenCopy {
  readonly file: string;
  readonly values: ReadonlyMap<string, number | string>;
}

function totals(
  blank: Grid,
  { calculated = [] }: FilledCells,
  written: readonly WrittenCopy[],
): Readonly<Record<string, number>> {
  const added = new Map<string, number>();
  for (const [cell, value] of written.flatMap(({ values }) => [...values])) {
    if (typeof value === "number") added.set(cell, (added.get(cell) ?? 0) + value);
  }
  return Object.fromEntries(
    [...calculate(blank, added, calculated)].map(([cell, value]) => [`${blank.sheet}!${cell}`, value]),
  );
}

function rowsOf(
  { file, values }: WrittenCopy,
  ordinals: string | undefined,
): NonNullable<RightAnswers["rows"]> {
  const rows = new Map<number, Record<string, number | string>>();
  for (const [cell, value] of values) {
    const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
    const known = rows.get(row + 1) ?? {};
    if (columnLetters(column) !== ordinals) known[columnLetters(column)] = value;
    rows.set(row + 1, known);
  }
  return [...rows].map(([row, told]) => ({ file, row, values: told }));
}
