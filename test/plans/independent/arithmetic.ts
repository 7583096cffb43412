/** Arithmetic for the independent programs. Nothing here, or in them, knows the program under test. */

/** What a unit typed into one row: a number, Có/Không, a day (yyyy-mm-dd), or "KPS" for nothing. */
export type Figure = number | boolean | string;

/** What one unit reported: figures by row, and how many lines each list has. */
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

/** What an indicator must come to. */
export interface Expected {
  readonly value: number | undefined;
  readonly status: Status;
}

export type Totals = Readonly<Record<string, Expected>>;

/** A row as a number: Có and KPS are 1 and 0; a row that was not filled, or a day, is none. */
export function amount({ figures }: Report, row: string): number | undefined {
  const figure = figures[row];
  if (typeof figure === "boolean") return figure ? 1 : 0;
  if (figure === "KPS") return 0;
  return typeof figure === "number" ? figure : undefined;
}

/** Rows of all units added up; undefined where nobody filled any. */
export function total(reports: readonly Report[], ...rows: readonly string[]): number | undefined {
  const known = reports.flatMap((report) => rows.flatMap((row) => amount(report, row) ?? []));
  return known.length === 0 ? undefined : known.reduce((sum, each) => sum + each, 0);
}

/** The units that filled all of some rows: a figure made of several rows is of these, and of no others. */
export const giving = (reports: readonly Report[], ...rows: readonly string[]): readonly Report[] =>
  reports.filter(({ figures }) => rows.every((row) => row in figures));

export const lines = (reports: readonly Report[], list: string): number =>
  reports.reduce((sum, { lists }) => sum + (lists[list] ?? 0), 0);

/** One number over another; there is no share of nothing. */
export const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;

/** Some rows over another, of the units that filled all of them. */
export function shareIn(
  reports: readonly Report[],
  part: readonly string[],
  whole: string,
): number | undefined {
  const units = giving(reports, ...part, whole);
  return share(total(units, ...part), total(units, whole));
}

/** Only counted: the plan names no quantity. */
export const counted = (value: number | undefined): Expected => ({ value, status: "not-judged" });

/** Held against a number to be reached. `isOpen`: the last day is still to come. */
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

/** The same, unless some unit filled only a part of the rows that are needed. */
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

/** Rounds of one unit as one: what happens is added, of what is counted on a day the latest stands. */
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

/** Days from one day to another, both counted. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
