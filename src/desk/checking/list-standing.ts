import type { UnitCode } from "../../model/codes";
import { findRound, type Plan, type Round, planById } from "../../model/plan";
import { type Unit, type UnitRegistry, unitsInRound } from "../../model/unit";
import type { CheckedFile } from "./check-files";

/** Units of a list with reports of a round among checked files. */
export interface ListStanding {
  readonly plan: Plan;
  readonly round: Round;
  readonly expected: readonly Unit[];
  readonly missing: readonly Unit[];
}

/** Returns one entry for each plan and round that units of the list sent, in file order. */
export function listStandings(
  checked: readonly CheckedFile[],
  list: UnitRegistry,
  plans: readonly Plan[],
): readonly ListStanding[] {
  const listed = new Set(list.units.map(({ code }) => code));
  const sent = new Map<
    string,
    { readonly plan: Plan; readonly round: Round; readonly units: Set<UnitCode> }
  >();
  for (const { submission } of checked) {
    if (submission === undefined || !listed.has(submission.unit)) continue;
    const plan = planById(plans, submission.plan);
    const round = plan && findRound(plan, submission.round);
    if (plan === undefined || round === undefined) continue;
    const key = `${plan.id} ${round.id}`;
    const known = sent.get(key) ?? { plan, round, units: new Set() };
    known.units.add(submission.unit);
    sent.set(key, known);
  }
  return [...sent.values()].map(({ plan, round, units }) => {
    const expected = unitsInRound(list, plan, round.id).units;
    return { plan, round, expected, missing: expected.filter(({ code }) => !units.has(code)) };
  });
}
