import type { PlanId, RoundId } from "../../model/codes";
import { countedRounds, findRound, hasSameForm } from "../../model/plan";
import { filesOf, type Batch, type PlanBatch } from "./batch";

/** The requested subject, as far as it was stated. */
export interface RequestedSubject {
  readonly plan?: PlanId;
  readonly round?: RoundId;
}

export type MeantBatch =
  | { readonly kind: "one"; readonly batch: Batch; readonly besides: readonly Batch[] }
  /** Several batches may be meant. */
  | { readonly kind: "several"; readonly batches: readonly Batch[] }
  /** The requested subject is not among the files. */
  | { readonly kind: "none" };

/**
 * Selects the batch to roll up: the requested one, else the only one, else one with more than two thirds of
 * the files, so that a few strays do not matter.
 */
export function meantBatch(batches: readonly Batch[], requested: RequestedSubject): MeantBatch {
  const possible = batches.filter((batch) => isAsSaid(batch, requested));
  const [first, ...others] = possible.toSorted((one, other) => filesOf(other).length - filesOf(one).length);
  if (first === undefined) return { kind: "none" };
  // Forms of a review's rounds belong together; the targets of the last of them apply.
  const isOne = requested.round !== undefined && others.every((batch) => isOfPlan(batch, first));
  if (isOne)
    return {
      kind: "one",
      batch: withLastTargets(first, possible),
      besides: batches.filter((batch) => !possible.includes(batch)),
    };
  const all = possible.reduce((sum, batch) => sum + filesOf(batch).length, 0);
  if (others.length > 0 && filesOf(first).length * 3 <= all * 2)
    return { kind: "several", batches: possible };
  return { kind: "one", batch: first, besides: batches.filter((batch) => batch !== first) };
}

function withLastTargets(batch: Batch, rounds: readonly Batch[]): Batch {
  const plans = rounds.flatMap((each) =>
    each.kind === "plan" ? [{ plan: each.plan, to: findRound(each.plan, each.round)?.to ?? "" }] : [],
  );
  const [last] = plans.toSorted((one, other) => other.to.localeCompare(one.to));
  return batch.kind === "plan" && last !== undefined ? { ...batch, plan: last.plan } : batch;
}

const isOfPlan = (one: Batch, other: Batch): boolean =>
  one.kind === "plan" && other.kind === "plan" && hasSameForm(one.plan.id, other.plan.id);

function isAsSaid(batch: Batch, { plan, round }: RequestedSubject): boolean {
  if (batch.kind !== "plan") return plan === undefined && round === undefined;
  const isIt = plan === undefined || hasSameForm(batch.plan.id, plan);
  return isIt && (round === undefined || isCounted(batch, round));
}

/** Returns whether a round counts the forms of a batch: its own, and those of a review's rounds. */
function isCounted(batch: PlanBatch, round: RoundId): boolean {
  const named = findRound(batch.plan, round);
  return named !== undefined && countedRounds(named).includes(batch.round);
}
