import type { Plan } from "../../../src/model/plan/plan";

/** For one test the office has confirmed the last days that the document of a plan does not name. */
export function confirmDues({ rounds }: Plan): void {
  for (const round of rounds)
    if (round.isDueInferred) jest.replaceProperty(round, "isDueInferred", undefined);
}
