import type { Indicator } from "../../model/plan";
import type { JudgedSummary } from "../../model/roll-up";
import type { ComparedTotals } from "../../model/board";
import { numberWidth } from "../../workbook/page";
import type { OverviewLine } from "../setting/overview-lines";
import type { SummaryInput } from "../setting/summary-input";
import type { SummaryLayout } from "../setting/summary-layout";

/**
 * A column of the table on the front page; `code` stands beside the printed page. A label reaches over
 * `rest`, so that the head of the page can be parted where the nation's name needs it.
 */
export type FrontColumn = "code" | "ordinal" | "label" | "rest" | "value" | "target" | "status" | "change";

/** In characters. Together they are as wide as A4 upright takes at nine tenths of full size. */
const WIDTHS: Readonly<Record<FrontColumn, number>> = {
  code: 9,
  ordinal: 4,
  label: 26,
  rest: 7,
  value: 11,
  target: 10,
  status: 14,
  change: 10,
};

/** So many lines fit on the page beside its head and its signatures, most of them of two lines of text. */
const MOST_LINES = 24;
/** What the indent of a figure takes, in characters. */
const INDENT = 1.5;

/** What stands on the front page. */
export interface FrontLayout {
  /**
   * Assigned targets, behind them what is followed; of a plan without either as many of the other indicators
   * as fit.
   */
  readonly indicators: readonly Indicator[];
  /** How many of these are assigned, and how many followed. */
  readonly assigned: number;
  readonly followed: number;
  readonly isTargeted: boolean;
  /** The other time that changes are told from. */
  readonly compared?: ComparedTotals;
  readonly columns: readonly FrontColumn[];
  /** In characters by column. */
  readonly widths: readonly number[];
}

const indicatorOf = (line: OverviewLine): readonly Indicator[] =>
  line.kind === "indicator" ? [line.indicator] : [];

/**
 * Chooses lines and columns: what no line would fill is left out, and its room goes to the labels.
 * `withFollowed`: whether what is followed has lines of its own, and is not counted alone.
 */
export function frontLayout(
  { compared = [], summary }: SummaryInput,
  { lines }: SummaryLayout,
  judged: JudgedSummary,
  withFollowed: boolean,
): FrontLayout {
  const all = lines.flatMap(indicatorOf);
  const ofKind = (kind: "assigned" | "followed"): readonly Indicator[] => {
    const codes = new Set(
      judged.indicators.flatMap((each) => (each.kind === kind ? each.indicator.code : [])),
    );
    return all.filter(({ code }) => codes.has(code));
  };
  const assigned = ofKind("assigned");
  const followed = withFollowed || assigned.length === 0 ? ofKind("followed") : [];
  const targeted = [...assigned, ...followed];
  const isTargeted = targeted.length > 0;
  const other = compared.find(({ kind }) => kind === "last-round" || kind === "last-year");
  const isShown = (column: FrontColumn): boolean => {
    if (column === "target" || column === "status") return isTargeted;
    return column !== "change" || other !== undefined;
  };
  const columns = COLUMNS.filter(isShown);
  const indicators = isTargeted ? targeted : all.slice(0, MOST_LINES);
  const figures = indicators.map(
    ({ code }) => numberWidth(summary.indicators.get(code)?.value ?? 0) + INDENT,
  );
  const value = Math.max(WIDTHS.value, ...figures);
  const freed = COLUMNS.reduce((sum, column) => sum + (isShown(column) ? 0 : WIDTHS[column]), 0);
  const widthOf: Readonly<Record<FrontColumn, number>> = {
    ...WIDTHS,
    ...{ value, rest: WIDTHS.rest + freed + WIDTHS.value - value },
  };
  return {
    indicators,
    assigned: assigned.length,
    followed: followed.length,
    isTargeted,
    compared: other,
    columns,
    widths: columns.map((column) => widthOf[column]),
  };
}

const COLUMNS = ["code", "ordinal", "label", "rest", "value", "target", "status", "change"] as const;
