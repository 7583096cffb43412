import { SUMMARY_SHEETS } from "../../forms/words/sheet-names";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { FileFailure } from "../../workbook/files/file-failure";
import { inOneGo } from "../../base/pausable";
import type { ComparedTotals } from "../../model/board/compared-totals";
import type { DataElement } from "../../model/plan/data-element";
import { findRound, type Plan } from "../../model/plan/plan";
import type { FiguresOfUnits } from "../../model/form/prefilled";
import type { WorkbookGrids } from "../../workbook/grid/workbook-grids";
import { hasSameForm } from "../../model/standard/plan-name";
import { readFigures } from "../../summary/figures/read-figures";
import { readSummaryTotals, sheetNamed, type SummaryTotals } from "../../summary/reading/summary-about";
import { readingState } from "../../summary/state/state-sheet";
import { readCompared } from "../../summary/reading/read-compared";
import type { WorkbookFiles } from "../../workbook/files/ports";
import type { RoundFigures } from "../../model/board/round-figures";

/** What the summary of another round tells. */
export interface EarlierSummary {
  /** Of its units. */
  readonly figures: FiguresOfUnits;
  /** Absent where it does not say of which round it is. */
  readonly whole?: SummaryTotals;
  /** What it was compared with itself. */
  readonly before: readonly ComparedTotals[];
}

/** Its figures with the day they are of. */
export const roundFigures = ({ figures, whole }: EarlierSummary): RoundFigures => ({
  figures,
  to: whole && findRound(whole.plan, whole.round)?.to,
});

/** Why a file says nothing of another round. */
export type EarlierFailure = FileFailure | { readonly kind: "no-summary" };

/** The summary of another round in a workbook that this program made of it; undefined where it is none of the plan. */
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

/** The plan without what is counted from its first day on, and what it began with: another period begins anew. */
function withoutCounts(plan: Plan): Plan {
  const isOfPeriod = ({ code, accumulates, continues }: DataElement): boolean =>
    accumulates === true || continues === code;
  return { ...plan, elements: plan.elements.filter((element) => !isOfPeriod(element)) };
}

/** The same of a file. */
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
