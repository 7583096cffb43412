import { SUMMARY_SHEETS } from "../../forms/words";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { FileFailure, WorkbookFiles } from "../../workbook/files";
import { dayBefore } from "../../base/dates";
import { inOneGo } from "../../base/pausable";
import type { ComparedTotals, RoundFigures } from "../../model/board";
import type { ElementCode } from "../../model/codes";
import type { Value } from "../../model/value";
import { type DataElement, findRound, type Plan, hasSameForm } from "../../model/plan";
import type { FiguresOfUnits } from "../../model/form";
import type { WorkbookGrids } from "../../workbook/grid";
import { readFigures } from "../../summary/sheets";
import {
  readSummaryTotals,
  sheetNamed,
  type SummaryTotals,
  readingState,
  readCompared,
} from "../../summary/read-summary";

/** Data from the summary of another round. */
export interface EarlierSummary {
  /** Figures of its units. */
  readonly figures: FiguresOfUnits;
  /** Undefined if the workbook does not name its round. */
  readonly whole?: SummaryTotals;
  /** Totals that it was itself compared with. */
  readonly before: readonly ComparedTotals[];
}

/** Returns the figures with their day. */
export const roundFigures = ({ figures, whole }: EarlierSummary): RoundFigures => ({
  figures,
  to: whole && findRound(whole.plan, whole.round)?.to,
});

/** Why a file is no summary of another round. */
export type EarlierFailure = FileFailure | { readonly kind: "no-summary" };

/** Reads the summary of another round from a workbook of this program; undefined if it is not of the plan. */
export function earlierSummaryIn(workbook: WorkbookGrids, plan: Plan): EarlierSummary | undefined {
  const whole = readSummaryTotals(workbook, plan);
  const isOfOtherPeriod = whole !== undefined && !hasSameForm(whole.plan.id, plan.id);
  const read = readFigures(workbook, isOfOtherPeriod ? withoutCounts(plan) : plan);
  const figures = read && whole && isOfOtherPeriod && endsBefore(whole, plan) ? opened(read, plan) : read;
  const { grids } = workbook;
  const stored = inOneGo(readingState(grids))?.compared ?? [];
  const before = readCompared(stored, sheetNamed(grids, SUMMARY_SHEETS.comparison));
  return figures && { figures, before, whole };
}

/** Returns whether a summary is of the days up to the first day of a plan. */
function endsBefore({ plan: earlier, round }: SummaryTotals, { rounds }: Plan): boolean {
  const to = findRound(earlier, round)?.to;
  const [first] = rounds.map(({ from }) => from).toSorted();
  return to !== undefined && first !== undefined && dayBefore(first) === to;
}

/** Adds the opening figures of a plan: what the units ended its last day before with. */
function opened(figures: FiguresOfUnits, { checks }: Plan): FiguresOfUnits {
  const balances = checks.flatMap((check) => (check.kind === "stock-flow" ? check : []));
  return new Map(
    [...figures].map(([unit, values]) => {
      const openings = balances.flatMap(({ opening, closing }): readonly [ElementCode, Value][] => {
        const value = values.get(closing);
        return value === undefined ? [] : [[opening, value]];
      });
      return [unit, new Map([...values, ...openings])];
    }),
  );
}

/**
 * Returns the plan without accumulating elements, their opening values and what was assigned: another period
 * starts anew.
 */
function withoutCounts(plan: Plan): Plan {
  const isOfPeriod = ({ code, accumulates, continues, isAssigned }: DataElement): boolean =>
    accumulates === true || continues === code || isAssigned === true;
  return { ...plan, elements: plan.elements.filter((element) => !isOfPeriod(element)) };
}

/** Reads the summary of another round from a file. */
export function readEarlierSummary(
  bytes: Uint8Array,
  plan: Plan,
  read: WorkbookFiles["read"],
): Outcome<EarlierSummary, EarlierFailure> {
  const workbook = read(bytes);
  if (!workbook.ok) return workbook;
  const earlier = earlierSummaryIn(workbook.value, plan);
  return earlier === undefined ? fail({ kind: "no-summary" }) : succeed(earlier);
}
