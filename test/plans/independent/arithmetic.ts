/** Arithmetic for the independent programs, which do not use the program under test. */

/** A unit's entry in one row: a number, Có/Không, a day (yyyy-mm-dd), or "KPS" for nothing. */
export type Figure = number | boolean | string;

/** One unit's report: figures by row, and the number of lines of each list. */
export interface Report {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly lists: Readonly<Record<string, number>>;
}

export type Status =
  | "exceeded"
  | "met"
  | "outside"
  | "not-met"
  | "in-progress"
  | "insufficient-data"
  | "not-judged";

/** The expected result of an indicator. */
export interface Expected {
  readonly value: number | undefined;
  readonly status: Status;
}

export type Totals = Readonly<Record<string, Expected>>;

/** Returns a row as a number: Có and KPS are 1 and 0; an empty row, or a day, is none. */
export function amount({ figures }: Report, row: string): number | undefined {
  const figure = figures[row];
  if (typeof figure === "boolean") return figure ? 1 : 0;
  if (figure === "KPS") return 0;
  return typeof figure === "number" ? figure : undefined;
}

/** Adds rows of all units; undefined if no unit filled any. */
export function total(reports: readonly Report[], ...rows: readonly string[]): number | undefined {
  const known = reports.flatMap((report) => rows.flatMap((row) => amount(report, row) ?? []));
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0);
}

/** Returns the units that filled all given rows: a figure over several rows covers only these. */
export const giving = (reports: readonly Report[], ...rows: readonly string[]): readonly Report[] =>
  reports.filter(({ figures }) => rows.every((row) => row in figures));

export const lines = (reports: readonly Report[], list: string): number =>
  reports.reduce((sum, { lists }) => sum + (lists[list] ?? 0), 0);

/** Divides two numbers; undefined for a denominator of zero. */
export const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;

/** Divides some rows by another, of the units that filled all of them. */
export function shareIn(
  reports: readonly Report[],
  part: readonly string[],
  whole: string,
): number | undefined {
  const units = giving(reports, ...part, whole);
  return share(total(units, ...part), total(units, whole));
}

/** Only counted: the plan sets no quantity. */
export const counted = (value: number | undefined): Expected => ({ value, status: "not-judged" });

/** Compares with a number to reach. `isOpen`: the deadline is still to come. */
export function reaching(
  value: number | undefined,
  wanted: number | undefined,
  { isOpen = false, isWhole = false } = {},
): Expected {
  if (value === undefined || wanted === undefined) return { value, status: "insufficient-data" };
  const above = Math.round((value - wanted) * 1e9);
  if (above > 0 && !isWhole) return { value, status: "exceeded" };
  if (above >= 0) return { value, status: "met" };
  return { value, status: isOpen ? "in-progress" : "not-met" };
}

/** Does the same, unless some unit filled only a part of the required rows. */
export const unlessPartial = (
  expected: Expected,
  reports: readonly Report[],
  rows: readonly string[],
): Expected => {
  const isPartial = reports.some(({ figures }) => {
    const filled = rows.filter((row) => row in figures);
    return filled.length > 0 && filled.length < rows.length;
  });
  return isPartial ? { ...expected, status: "insufficient-data" } : expected;
};

/** Combines the rounds of one unit: adds flows, takes the latest of stocks. */
export function together(rounds: readonly Report[], added: readonly string[]): Report {
  const figures: Record<string, Figure> = {};
  const lists: Record<string, number> = {};
  for (const round of rounds) {
    for (const [row, figure] of Object.entries(round.figures)) {
      const before = figures[row];
      const isAdded = added.includes(row) && before !== undefined;
      figures[row] = isAdded ? asNumber(before) + asNumber(figure) : figure;
    }
    for (const [list, count] of Object.entries(round.lists)) lists[list] = (lists[list] ?? 0) + count;
  }
  return { figures, lists };
}

function asNumber(figure: Figure): number {
  if (typeof figure === "number") return figure;
  if (figure === "KPS") return 0;
  throw new Error(`${String(figure)} cannot be added`);
}

/** Returns the number of days from one day to another, inclusive. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
