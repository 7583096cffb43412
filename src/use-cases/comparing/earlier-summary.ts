import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { FileFailure } from "../../domain/file/file-failure";
import { inOneGo } from "../../domain/pausable";
import type { ComparedTotals } from "../../domain/desk/compared-totals";
import type { DataElement } from "../../domain/plan/data-element";
import { findRound, type Plan } from "../../domain/plan/plan";
import type { FiguresOfUnits } from "../../domain/form/prefilled";
import type { WorkbookGrids } from "../../domain/grid/workbook-grids";
import { hasSameForm } from "../../domain/standard/plan-name";
import { readFigures } from "../../sheets/summary/figures/read-figures";
import {
  readSummaryTotals,
  sheetNamed,
  type SummaryTotals,
} from "../../sheets/summary/reading/summary-about";
import { readingState } from "../../sheets/summary/state/state-sheet";
import { readCompared } from "../../sheets/summary/reading/read-compared";
import { SUMMARY_SHEETS } from "../../sheets/words/summary/summary-words";
import type { WorkbookFiles } from "../ports/ports";
import type { RoundFigures } from "./round-figures";

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
