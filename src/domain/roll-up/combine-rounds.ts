import type { ElementCode, RoundId } from "../codes";
import type { Plan } from "../plan/plan";

/** What elements came to in one round. */
export interface RoundAmounts {
  readonly round: RoundId;
  readonly amounts: ReadonlyMap<ElementCode, number>;
}

/**
 * Several rounds as one: flows are added, of a stock the latest round that has it counts. Rounds follow each other as in
 * the plan, however they are handed over. A round given twice or unknown to the plan is a bug.
 */
export function combineRounds(plan: Plan, rounds: readonly RoundAmounts[]): ReadonlyMap<ElementCode, number> {
  const known = new Map<RoundId, RoundAmounts["amounts"]>();
  for (const { round, amounts } of rounds) {
    if (known.has(round)) throw new Error(`round ${round} is given twice`);
    if (!plan.rounds.some(({ id }) => id === round)) throw new Error(`plan ${plan.id} has no round ${round}`);
    known.set(round, amounts);
  }
  const combined = new Map<ElementCode, number>();
  for (const { code, overRounds } of plan.elements) {
    const amounts = plan.rounds
      .map(({ id }) => known.get(id)?.get(code))
      .filter((amount) => amount !== undefined);
    const latest = amounts.at(-1);
    if (latest === undefined) continue;
    combined.set(code, overRounds === "sum" ? amounts.reduce((total, amount) => total + amount, 0) : latest);
  }
  return combined;
}
