import { a1, cellKey } from "../../workbook/grid";
import type { AreaReason, BlankTable } from "../plan/blank-form";
import type { SeenSheet } from "../seen/seen-copies";
import type { RoleCell } from "./area-groups";
import { tableAt } from "./tables/table-at";

type Place = Pick<RoleCell, "row" | "column">;

/** Figures without a sum that may be calculated from totals. */
const RATES: readonly AreaReason[] = ["percent", "mean", "price", "extreme"];
/** Common factors of a quotient. */
const SCALES = [1, 100, 1_000, 10_000, 100_000];
/** Fewer figures may agree by chance. */
const LEAST_FIGURES = 3;
/** The same if no word names a rate. */
const LEAST_DOUBTED = 5;
/** Whole numbers of this size are not the quotient of two columns by chance: they are prices. */
const LEAST_PRICE = 1_000;
/** Maximum relative rounding error of a rate. */
const MOST_ROUNDED = 0.02;

/**
 * Finds how rates are calculated from added or calculated cells, if in all copies the rate is one column of
 * its table divided by another, or one row by another. Includes cells without a word for a rate that hold
 * fractions of whole numbers in all copies. Formulas without "=", by `cellKey`.
 */
export function foundRates(
  tables: readonly BlankTable[],
  judged: readonly RoleCell[],
  formulas: readonly Place[],
  { figures }: SeenSheet,
): ReadonlyMap<number, string> {
  const added = new Set(
    [...judged.filter(({ role }) => role === "sum"), ...formulas].map(({ row, column }) =>
      cellKey(row, column),
    ),
  );
  const rates = judged.filter(
    ({ role, why }) => role === "recompute" || (role === "latest" && RATES.includes(why)),
  );
  const counts = judged.filter(({ role, why }) => role === "sum" && why === "seen-number");
  const found = new Map<number, string>();
  for (const { asked, lines, isDoubted } of [
    { asked: rates, lines: BY_COLUMN, isDoubted: false },
    { asked: rates, lines: BY_ROW, isDoubted: false },
    // Among hundreds of rows some are quotients of others by chance.
    { asked: counts, lines: BY_COLUMN, isDoubted: true },
  ]) {
    const groups = new Map<string, RoleCell[]>();
    for (const rate of asked) {
      const table = tableAt(tables, rate.row, rate.column);
      if (table === undefined || found.has(cellKey(rate.row, rate.column))) continue;
      const name = `${tables.indexOf(table)} ${lines.of(rate)}`;
      groups.set(name, [...(groups.get(name) ?? []), rate]);
    }
    for (const group of groups.values()) {
      const [first] = group;
      const table = first && tableAt(tables, first.row, first.column);
      if (table !== undefined)
        addQuotient(group, lines, lines.inTable(table), { added, figures, found, isDoubted });
    }
  }
  return found;
}

/** The lines, columns or rows of a table, that a rate is searched in. */
interface Lines {
  readonly of: (place: Place) => number;
  /** Returns the cell of another line beside a cell. */
  readonly beside: (place: Place, line: number) => Place;
  readonly inTable: (table: BlankTable) => readonly [first: number, last: number];
}

const BY_COLUMN: Lines = {
  of: ({ column }) => column,
  beside: ({ row }, column) => ({ row, column }),
  inTable: ({ left, right }) => [left, right],
};
const BY_ROW: Lines = {
  of: ({ row }) => row,
  beside: ({ column }, row) => ({ row, column }),
  inTable: ({ lastHeadingRow, lastRow }) => [lastHeadingRow + 1, lastRow],
};

interface Known {
  readonly added: ReadonlySet<number>;
  readonly figures: SeenSheet["figures"];
  readonly found: Map<number, string>;
  /** No word names a rate: only fractions of whole numbers count. */
  readonly isDoubted: boolean;
}

/**
 * Adds the quotient of two other lines that a line equals in every copy. Of several the nearest, if all give
 * the same over all copies: otherwise the copies prove none.
 */
function addQuotient(
  rates: readonly RoleCell[],
  lines: Lines,
  [first, last]: readonly [number, number],
  { added, figures, found, isDoubted }: Known,
): void {
  const at = ({ row, column }: Place): number => cellKey(row, column);
  const points = rates.flatMap((place) =>
    figures.flatMap((copy) => {
      const rate = copy.get(at(place));
      return rate === undefined || rate === 0 ? [] : [{ place, rate, copy }];
    }),
  );
  const [own] = rates.map(lines.of);
  const isPrice = isDoubted && points.every(({ rate }) => Number.isInteger(rate) && rate >= LEAST_PRICE);
  const least = isDoubted ? LEAST_DOUBTED : LEAST_FIGURES;
  // A price may be the same everywhere.
  const different = isPrice ? points.length : new Set(points.map(({ rate }) => rate)).size;
  if (own === undefined || different < least) return;
  if (isDoubted && !isPrice && points.every(({ rate }) => Number.isInteger(rate))) return;
  const isWhole = (line: number): boolean =>
    points.every(({ place, copy }) => Number.isInteger(copy.get(at(lines.beside(place, line))) ?? NaN));
  const others = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((line) => rates.some((place) => added.has(at(lines.beside(place, line)))))
    .filter((line) => !isDoubted || isWhole(line))
    .toSorted((one, other) => Math.abs(one - own) - Math.abs(other - own));
  const fitting: Quotient[] = [];
  for (const over of others) {
    for (const under of others) {
      if (over === under) continue;
      const scale = SCALES.find((each) =>
        points.every(({ place, rate, copy }) => {
          const part = copy.get(at(lines.beside(place, over)));
          const whole = copy.get(at(lines.beside(place, under)));
          if (part === undefined || whole === undefined) return false;
          if (isPrice) return each === 1 && whole < rate && part === whole * rate;
          return isNear(rate, (part / whole) * each);
        }),
      );
      if (scale === undefined) continue;
      const counts = new Set(points.map(({ place, copy }) => copy.get(at(lines.beside(place, under)))));
      if (isPrice && counts.size < LEAST_FIGURES) continue;
      fitting.push({ over, under, scale });
    }
  }
  const [nearest] = fitting;
  if (nearest === undefined) return;
  const sumAt = (place: Place): number => figures.reduce((sum, copy) => sum + (copy.get(at(place)) ?? 0), 0);
  const overAll = (place: Place, { over, under, scale }: Quotient): number =>
    (sumAt(lines.beside(place, over)) / sumAt(lines.beside(place, under))) * scale;
  for (const place of rates) {
    const [part, whole] = [lines.beside(place, nearest.over), lines.beside(place, nearest.under)];
    if (!added.has(at(part)) || !added.has(at(whole))) continue;
    const all = overAll(place, nearest);
    const isProved = fitting.every((other) => Math.abs(overAll(place, other) - all) <= LEAST_DIFFERENCE);
    if (Number.isFinite(all) && !isProved && !isDoubted) continue;
    const quotient = `${a1(part.row, part.column)}/${a1(whole.row, whole.column)}`;
    found.set(at(place), nearest.scale === 1 ? quotient : `${quotient}*${String(nearest.scale)}`);
  }
}

/** One line divided by another. */
interface Quotient {
  readonly over: number;
  readonly under: number;
  readonly scale: number;
}

/** Quotients over all copies that differ by less are equal. */
const LEAST_DIFFERENCE = 1e-9;

/** Checks whether a rate equals the exact one up to rounding. */
function isNear(rate: number, exact: number): boolean {
  const decimals = /\.(\d+)/.exec(String(rate))?.[1]?.length ?? 0;
  const rounded = Math.min(0.5 * 10 ** -decimals, Math.abs(rate) * MOST_ROUNDED);
  return Math.abs(rate - exact) <= rounded + 1e-9;
}
