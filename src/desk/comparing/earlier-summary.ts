import { SUMMARY_SHEETS } from "../../forms/words";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { FileFailure, WorkbookFiles } from "../../workbook/files";
import { inOneGo } from "../../base/pausable";
import type { ComparedTotals, RoundFigures } from "../../model/board";
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
  const isOfOtherPeriod =
    whole !== undefined && whole.plan.id !== plan.id && !hasSameForm(whole.plan.id, plan.id);
  const figures = readFigures(workbook, isOfOtherPeriod ? withoutCounts(plan) : plan);
  const { grids } = workbook;
  const stored = inOneGo(readingState(grids))?.compared ?? [];
  const before = readCompared(stored, sheetNamed(grids, SUMMARY_SHEETS.comparison));
  return figures && { figures, before, whole };
}

/** Returns the plan without accumulating elements and their opening values: another period starts anew. */
function withoutCounts(plan: Plan): Plan {
  const isOfPeriod = ({ code, accumulates, continues }: DataElement): boolean =>
    accumulates === true || continues === code;
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
