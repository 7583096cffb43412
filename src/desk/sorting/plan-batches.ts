import type { RoundId } from "../../model/codes";
import { milestonesOf, type Plan, type Round } from "../../model/plan";
import { unitsInReview, withUnitsReplaced } from "../../model/unit";
import type { FormReading } from "../received/read-received-file";
import { isOfficeSummary, isSummary } from "../roll-up/is-office-summary";
import type { PlanBatch } from "./batch";
import { reportingList, type SortKnowledge } from "./reporting-list";

/**
 * Groups the forms of a plan by rounds. Omits forms of rounds that the plan lacks. `alike`: the plan with
 * each of the targets that its forms name. Those of most forms of a round apply to it.
 */
export function planBatches(
  alike: readonly Plan[],
  forms: readonly FormReading[],
  knowledge: SortKnowledge,
): readonly PlanBatch[] {
  const [any] = alike;
  if (any === undefined) return [];
  const of = (round: RoundId): readonly FormReading[] =>
    forms.filter(({ submission }) => submission.round === round);
  const rounds = [...any.rounds, ...milestonesOf(any)].filter(({ id }) => of(id).length > 0);
  const planOf = (round: Round | undefined): Plan => {
    const named = round === undefined ? [] : of(round.id).map(({ submission }) => submission.plan);
    const count = ({ id }: Plan): number => named.filter((each) => each === id).length;
    return alike.reduce((most, plan) => (count(plan) > count(most) ? plan : most), any);
  };
  const review = reviewOf(any, rounds);
  const whole = review && batchOf(planOf(rounds.at(-1)), review, forms, knowledge);
  // Only the office itself sends its summaries: together they make a review.
  if (whole !== undefined && ownOffice(forms, knowledge) === whole.registry.office.code) return [whole];
  return rounds.map((round) => batchOf(planOf(round), round, of(round.id), knowledge));
}

/** Smallest review of these rounds that has no reports of its own. */
const reviewOf = ({ rounds }: Plan, present: readonly Round[]): Round | undefined =>
  present.length < 2
    ? undefined
    : rounds
        .filter(({ of = [] }) => present.every(({ id }) => of.includes(id)))
        .toSorted((one, other) => (one.of ?? []).length - (other.of ?? []).length)[0];

function batchOf(
  plan: Plan,
  round: Round,
  forms: readonly FormReading[],
  knowledge: SortKnowledge,
): PlanBatch {
  const { registries, own = [] } = knowledge;
  const office = ownOffice(forms, knowledge);
  const lists = [...own, ...registries];
  const ofOffice = lists.find((list) => list.office.code === office);
  const listed = ofOffice ?? reportingList(plan, round, forms, knowledge);
  const registry = unitsInReview(withUnitsReplaced(listed, plan, round.id, lists), plan, round.id);
  const isOwn = (form: FormReading): boolean =>
    form.submission.round === round.id && isOfficeSummary(form, registry.office.code);
  return {
    kind: "plan",
    ...{ plan, round: round.id, registry },
    forms: forms.filter((form) => !isOwn(form)),
    summary: newest(forms.filter(isOwn)),
  };
}

/** Returns the office whose summaries these all are; an office sends no other office's summaries upward. */
function ownOffice(
  forms: readonly FormReading[],
  { registries, own = [] }: SortKnowledge,
): string | undefined {
  const [unit, ...others] = new Set(forms.map(({ submission }) => submission.unit));
  if (unit === undefined || others.length > 0 || !forms.every(isSummary)) return undefined;
  return [...own, ...registries].some(({ office }) => office.code === unit) ? unit : undefined;
}

const newest = (summaries: readonly FormReading[]): FormReading | undefined =>
  summaries.toSorted((one, other) => ((one.source.savedAt ?? "") < (other.source.savedAt ?? "") ? 1 : -1))[0];
