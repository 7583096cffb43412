import type { IsoDate } from "../../base/codes";
import type { ElementCode } from "../../model/codes";
import type { Expectation } from "../../forms/check";
import type { Submission } from "../../model/submission";

export type Neighbours = Required<Pick<Expectation, "neighbours" | "neighbourDays">>;

class Group {
  readonly neighbours = new Map<ElementCode, number[]>();
  readonly neighbourDays = new Map<ElementCode, IsoDate[]>();
}

/** Returns the figures of all units of a form's level and round, including its own. */
export function neighboursOf(submissions: readonly Submission[]): (submission: Submission) => Neighbours {
  const groups = new Map<string, Group>();
  for (const submission of submissions) {
    const group = groups.get(keyOf(submission)) ?? new Group();
    groups.set(keyOf(submission), group);
    for (const [code, { reading }] of submission.entries) {
      if (reading.kind === "number") add(group.neighbours, code, reading.number);
      if (reading.kind === "date") add(group.neighbourDays, code, reading.date);
    }
  }
  return (submission) => groups.get(keyOf(submission)) ?? new Group();
}

function add<T>(lists: Map<ElementCode, T[]>, code: ElementCode, one: T): void {
  const known = lists.get(code);
  if (known === undefined) lists.set(code, [one]);
  else known.push(one);
}

const keyOf = ({ level, round }: Submission): string => `${level} ${round}`;
