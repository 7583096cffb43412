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

/** What a sheet of the summary is called. */
export const sheetName = (
  { sheetNames }: Pick<SummaryInput, "sheetNames">,
  sheet: keyof typeof SUMMARY_SHEETS,
): string => sheetNames?.[sheet] ?? SUMMARY_SHEETS[sheet];

/** Everything the summary workbook shows. */
export interface SummaryInput extends BoardFacts {
  readonly plan: Plan;
  /** The office's own form of the round: its rows give the order of everything. */
  readonly template: Template;
  /** What the office reports to the level above. */
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** What the office wrote into that report before: remarks, and which time it is sent. */
  readonly written?: Pick<OfficeValues, "notes" | "revision">;
  /** Whom the office reports to, where known. */
  readonly above?: Unit;
  /** Submissions that were read but do not count. */
  readonly uncounted: readonly Submission[];
  /** Earlier totals to stand beside those of now, in this order. */
  readonly compared?: readonly ComparedTotals[];
  /** For which units it was rolled up. */
  readonly registry: UnitRegistry;
  /** Names of sheets where the workbook has one of the usual name already. */
  readonly sheetNames?: SheetNames;
  /** By which blank form, read how, the figures were taken: the next roll-up asks that. */
  readonly mark?: { readonly fingerprint: Fingerprint; readonly reading: Fingerprint };
  /** ISO date-time of the roll-up. */
  readonly createdAt: string;
}
