import type { IsoDate } from "../../base/codes";
import type { ComparedTotals, OfficeValues } from "../../model/board";
import type { Explanation } from "../../model/finding";
import type { Ledger } from "../../model/ledger";
import type { NumberDecision } from "../../model/numbers";
import type { Plan } from "../../model/plan";
import { type ConfirmedMatches, type Unit, type UnitRegistry, withEnded } from "../../model/unit";
import type { Collection } from "../../recognise/own-form";
import type { EarlierRounds } from "../comparing/earlier-rounds";
import { officeAbove } from "../units/unit-lookup";

/** What is rolled up, and the plans by which a file that does not belong here is recognised and named. */
export interface RollUpSubject extends Collection {
  /** Whom the office itself reports to. */
  readonly above?: Unit;
  readonly plans: readonly Plan[];
  /** The blank form had been filled in and lies among no copies: whether it counts is asked. */
  readonly isFormOutsideFolder?: boolean;
  /** The day of the roll-up: a round that ends later is not over. Absent = after every round. */
  readonly today?: IsoDate;
  /** What people have said about files that do not tell their unit by themselves. */
  readonly confirmed?: ConfirmedMatches;
  /** What people have decided about numbers that can be read in several ways. */
  readonly decisions?: readonly NumberDecision[];
  /** What the office itself explained of received reports. */
  readonly explanations?: readonly Explanation[];
  /** What the units reported in other rounds, where that is known. */
  readonly earlier?: EarlierRounds;
  /** What people have decided and noted about this roll-up. */
  readonly ledger?: Ledger;
  /** What the office wrote into its own report when it was drawn before. */
  readonly written?: OfficeValues;
  /** Totals of other times that are shown beside those of now. */
  readonly compared?: readonly ComparedTotals[];
}

/**
 * A collection as what is rolled up on a day, by what is known of plans and of whom offices report to. A
 * blank form says nothing of when its round is over.
 */
export const subjectOf = (
  { plan, round, registry, blank }: Collection,
  { plans, registries }: { readonly plans: readonly Plan[]; readonly registries: readonly UnitRegistry[] },
  today?: IsoDate,
): RollUpSubject => ({
  ...{ plan, round, blank, registry: withEnded(registry, registries) },
  ...(blank === undefined ? { plans, today } : { plans: [plan] }),
  above: officeAbove(registry.office, registries),
});
