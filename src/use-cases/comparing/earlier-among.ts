import type { ElementCode } from "../../domain/codes";
import { findRound, type Plan } from "../../domain/plan/plan";
import type { EarlierAmounts } from "../../domain/rules/subject/rule";
import type { Submission } from "../../domain/submission/submission";
import { amountOf } from "../../domain/value";

/**
 * What a unit reported in the last round before, for each of its reports of which an earlier one is among these: of a review all
 * rounds are at hand, and a folder may hold those of the round before. A review of rounds is no round before another one.
 */
export function earlierAmong(
  plan: Plan,
  submissions: readonly Submission[],
): (submission: Submission) => EarlierAmounts {
  const endOf = ({ round }: Submission): string | undefined => {
    const period = findRound(plan, round);
    return period?.of === undefined ? period?.to : undefined;
  };
  const byUnit = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.plan !== plan.id || endOf(submission) === undefined) continue;
    const known = byUnit.get(submission.unit);
    if (known === undefined) byUnit.set(submission.unit, [submission]);
    else known.push(submission);
  }
  return (submission) => {
    const end = endOf(submission);
    const [last] = (byUnit.get(submission.unit) ?? [])
      .filter((other) => end !== undefined && (endOf(other) ?? end) < end)
      .toSorted((one, other) => order(endOf(other), endOf(one)) || other.revision - one.revision);
    return last === undefined ? {} : { lastRound: amountsOf(last) };
  };
}

const order = (one = "", other = ""): number => (one === other ? 0 : one < other ? -1 : 1);

const amountsOf = ({ entries }: Submission): ReadonlyMap<ElementCode, number> =>
  new Map(
    [...entries].flatMap(([code, { reading }]): [ElementCode, number][] => {
      const amount = reading.kind === "misread" ? undefined : amountOf(reading);
      return amount === undefined ? [] : [[code, amount]];
    }),
  );
