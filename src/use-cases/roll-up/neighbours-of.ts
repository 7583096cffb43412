import type { ElementCode } from "../../domain/codes";
import type { Submission } from "../../domain/submission/submission";

export type Neighbours = ReadonlyMap<ElementCode, readonly number[]>;

/** The figures of all units of a level in a round, for each form of that level and round; its own are among them. */
export function neighboursOf(submissions: readonly Submission[]): (submission: Submission) => Neighbours {
  const groups = new Map<string, Map<ElementCode, number[]>>();
  for (const submission of submissions) {
    const group = groups.get(keyOf(submission)) ?? new Map<ElementCode, number[]>();
    groups.set(keyOf(submission), group);
    for (const [code, { reading }] of submission.entries) {
      if (reading.kind !== "number") continue;
      const known = group.get(code);
      if (known === undefined) group.set(code, [reading.number]);
      else known.push(reading.number);
    }
  }
  return (submission) => groups.get(keyOf(submission)) ?? new Map<ElementCode, number[]>();
}

const keyOf = ({ level, round }: Submission): string => `${level} ${round}`;
