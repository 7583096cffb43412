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

/** The subject of a roll-up, and the plans that recognise and name files of others. */
export interface RollUpSubject extends Collection {
  /** The office that the office reports to. */
  readonly above?: Unit;
  readonly plans: readonly Plan[];
  /** The blank form was filled in and is not among the copies: whether it counts is a question. */
  readonly isFormOutsideFolder?: boolean;
  /** The day of the roll-up: a round that ends later is not over. Undefined = after every round. */
  readonly today?: IsoDate;
  /** Confirmed units of files that do not identify their unit. */
  readonly confirmed?: ConfirmedMatches;
  /** Decisions about ambiguous numbers. */
  readonly decisions?: readonly NumberDecision[];
  /** The office's own explanations of received reports. */
  readonly explanations?: readonly Explanation[];
  /** What the units reported in other rounds, if known. */
  readonly earlier?: EarlierRounds;
  /** Decisions and notes about this roll-up. */
  readonly ledger?: Ledger;
  /** The office's entries in its own report, from the previous drawing. */
  readonly written?: OfficeValues;
  /** Totals of other times, shown beside the current ones. */
  readonly compared?: readonly ComparedTotals[];
}

/** Returns the subject of a collection on a day. A blank form does not say when its round is over. */
export const subjectOf = (
  { plan, round, registry, blank }: Collection,
  { plans, registries }: { readonly plans: readonly Plan[]; readonly registries: readonly UnitRegistry[] },
  today?: IsoDate,
): RollUpSubject => ({
  ...{ plan, round, blank, registry: withEnded(registry, registries) },
  ...(blank === undefined ? { plans, today } : { plans: [plan] }),
  above: officeAbove(registry.office, registries),
});
