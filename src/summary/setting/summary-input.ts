import { SUMMARY_SHEETS } from "../../forms/words";
import type { Fingerprint } from "../../base/codes";
import type { ElementCode } from "../../model/codes";
import type { BoardFacts, OfficeValues, ComparedTotals } from "../../model/board";
import type { Plan } from "../../model/plan";
import type { Submission } from "../../model/submission";
import type { Template } from "../../model/form";
import type { Unit, UnitRegistry } from "../../model/unit";
import type { Value } from "../../model/value";

export type SheetNames = Partial<Record<keyof typeof SUMMARY_SHEETS, string>>;

/** Returns the name of a summary sheet. */
export const sheetName = (
  { sheetNames }: Pick<SummaryInput, "sheetNames">,
  sheet: keyof typeof SUMMARY_SHEETS,
): string => sheetNames?.[sheet] ?? SUMMARY_SHEETS[sheet];

/** Input of the summary workbook. */
export interface SummaryInput extends BoardFacts {
  readonly plan: Plan;
  /** The office's own form of the round, whose rows order everything. */
  readonly template: Template;
  /** The office's figures for the level above. */
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** The office's earlier input in that report: remarks and revision. */
  readonly written?: Pick<OfficeValues, "notes" | "revision">;
  /** The office it reports to, if known. */
  readonly above?: Unit;
  /** Submissions that were read but do not count. */
  readonly uncounted: readonly Submission[];
  /** Earlier totals beside the current ones, in this order. */
  readonly compared?: readonly ComparedTotals[];
  /** The units rolled up. */
  readonly registry: UnitRegistry;
  /** Sheet names if the usual one is taken. */
  readonly sheetNames?: SheetNames;
  /** The blank form the figures were read by, and how, for the next roll-up. */
  readonly mark?: { readonly fingerprint: Fingerprint; readonly reading: Fingerprint };
  /** ISO date-time of the roll-up. */
  readonly createdAt: string;
}
