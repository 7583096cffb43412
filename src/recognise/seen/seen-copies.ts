import { cellKey } from "../../workbook/grid";

/** What filled copies hold at one cell of the blank form. Numbers of copies. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  /** Something else stands there than in the blank form. */
  readonly changed: number;
  /** The blank form has something there, and the copy nothing. */
  readonly cleared: number;
  /** Something was written behind the label that the blank form prints in the cell. */
  readonly continued: number;
  readonly numbers: number;
  readonly percents: number;
  readonly texts: number;
  readonly dates: number;
  readonly codes: number;
  /** How many different contents there are among them. */
  readonly different: number;
  /** The text that stands in every copy. */
  readonly alike?: string;
}

/** What the copies hold on one sheet of the blank form. */
export interface SeenSheet {
  /** In how many copies the sheet was found again. */
  readonly copies: number;
  /** Keyed by `cellKey`; only cells that some copy changed or cleared. */
  readonly cells: ReadonlyMap<number, SeenCell>;
  /** Which copies wrote a number into a row. */
  readonly fillers: ReadonlyMap<number, ReadonlySet<number>>;
  /** All numbers of the first few copies, calculated ones too; each keyed by `cellKey`. */
  readonly figures: readonly ReadonlyMap<number, number>[];
}

/** By the names of the sheets of the blank form; nothing where no copies are at hand. Plain data, to be sent to threads. */
export type SeenCopies = ReadonlyMap<string, SeenSheet>;

export const NOTHING_SEEN: SeenCopies = new Map();

export const NO_SHEET_SEEN: SeenSheet = { copies: 0, cells: new Map(), fillers: new Map(), figures: [] };

/** What the contents of some cells are, for the most part. */
export type SeenKind = "number" | "percent" | "text" | "date" | "code";

/** So much of the contents has to be of a kind to say what is meant. */
const MOST = 0.8;

/** What is written into cells; undefined where copies say nothing, or as much of one kind as of another. */
export function kindOf(cells: Iterable<SeenCell>): SeenKind | undefined {
  const counts = { number: 0, percent: 0, text: 0, date: 0, code: 0 };
  for (const { numbers, percents, texts, dates, codes } of cells) {
    counts.number += numbers;
    counts.percent += percents;
    counts.text += texts;
    counts.date += dates;
    counts.code += codes;
  }
  const all = counts.number + counts.percent + counts.text + counts.date + counts.code;
  if (all === 0) return undefined;
  if (counts.text + counts.code >= all * MOST) return counts.code > counts.text ? "code" : "text";
  if (counts.date >= all * MOST) return "date";
  if (counts.percent > counts.number) return "percent";
  // A column of codes has some that happen to begin with another digit.
  if (counts.code > counts.number) return "code";
  return counts.number > counts.text + counts.date ? "number" : undefined;
}

export const seenAt = ({ cells }: SeenSheet, row: number, column: number): SeenCell | undefined =>
  cells.get(cellKey(row, column));
