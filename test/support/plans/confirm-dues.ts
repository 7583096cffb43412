import type { Plan } from "../../../src/model/plan/plan";

/** Confirms the inferred due days of a plan, for one test. */
export function confirmDues({ rounds }: Plan): void {
  for (const round of rounds)
    if (round.isDueInferred) jest.replaceProperty(round, "isDueInferred", undefined);
}
