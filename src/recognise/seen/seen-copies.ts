import { cellKey } from "../../workbook/grid";

/** The contents of filled copies in one cell of the blank form. Numbers of copies. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  /** Copies with other content than the blank form. */
  readonly changed: number;
  /** Copies that are empty where the blank form has content. */
  readonly cleared: number;
  /** Copies with text behind the blank form's label in the cell. */
  readonly continued: number;
  readonly numbers: number;
  readonly percents: number;
  readonly texts: number;
  readonly dates: number;
  readonly codes: number;
  /** Number of distinct contents. */
  readonly different: number;
  /** The text of every copy. */
  readonly alike?: string;
}

/** The contents of copies on one sheet of the blank form. */
export interface SeenSheet {
  /** Number of copies with this sheet. */
  readonly copies: number;
  /** Keyed by `cellKey`; only cells that some copy changed or cleared. */
  readonly cells: ReadonlyMap<number, SeenCell>;
  /** Indexes of the copies with a number in a row. */
  readonly fillers: ReadonlyMap<number, ReadonlySet<number>>;
  /** All numbers of each copy, including formula results; keyed by `cellKey`. */
  readonly figures: readonly ReadonlyMap<number, number>[];
}

/** By the sheet names of the blank form; empty without copies. Plain data, to be sent to threads. */
export type SeenCopies = ReadonlyMap<string, SeenSheet>;

export const NOTHING_SEEN: SeenCopies = new Map();

export const NO_SHEET_SEEN: SeenSheet = { copies: 0, cells: new Map(), fillers: new Map(), figures: [] };

/** The predominant kind of content in some cells. */
export type SeenKind = "number" | "percent" | "text" | "date" | "code";

/** The share of contents that must be of one kind. */
const MOST = 0.8;

/** Returns the predominant kind; undefined without contents or if no kind predominates. */
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
  // Some codes of a column begin with another digit by chance.
  if (counts.code > counts.number) return "code";
  return counts.number > counts.text + counts.date ? "number" : undefined;
}

export const seenAt = ({ cells }: SeenSheet, row: number, column: number): SeenCell | undefined =>
  cells.get(cellKey(row, column));
