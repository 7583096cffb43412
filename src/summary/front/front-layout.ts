import type { Indicator } from "../../model/plan";
import type { JudgedSummary } from "../../model/roll-up";
import type { ComparedTotals } from "../../model/board";
import { numberWidth } from "../../workbook/page";
import type { OverviewLine } from "../setting/overview-lines";
import type { SummaryInput } from "../setting/summary-input";
import type { SummaryLayout } from "../setting/summary-layout";

/**
 * A column of the front page's table; `code` is beside the printed page. A label spans `rest`, so that the
 * page's head can be split for the nation's name.
 */
export type FrontColumn = "code" | "ordinal" | "label" | "rest" | "value" | "target" | "status" | "change";

/** In characters. Together the width of A4 portrait at 90% scale. */
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

/** Lines, mostly of two text lines, that fit between head and signatures. */
const MOST_LINES = 24;
/** Indent of a figure in characters. */
const INDENT = 1.5;

export interface FrontLayout {
  /** Assigned targets, then followed ones; for a plan without either as many other indicators as fit. */
  readonly indicators: readonly Indicator[];
  /** Numbers of assigned and followed ones. */
  readonly assigned: number;
  readonly followed: number;
  readonly isTargeted: boolean;
  /** The time that changes are compared with. */
  readonly compared?: ComparedTotals;
  readonly columns: readonly FrontColumn[];
  /** In characters by column. */
  readonly widths: readonly number[];
}

const indicatorOf = (line: OverviewLine): readonly Indicator[] =>
  line.kind === "indicator" ? [line.indicator] : [];

/**
 * Chooses lines and columns: omits columns without content and gives their room to labels. `withFollowed`:
 * followed indicators get lines, not only a count.
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
