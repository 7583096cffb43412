import { useMemo, useState } from "react";
import { findRound, type Plan } from "../../model/plan";
import type { ChosenSummaries, EarlierFailure } from "../../desk/continuing";
import type { EarlierChoice } from "./earlier-field";
import { useTask, type Task } from "../services/use-task";

/** Summaries to compare a roll-up with. */
export interface Compared {
  readonly previous: Task<EarlierChoice, EarlierFailure>;
  readonly lastYear: Task<EarlierChoice, EarlierFailure>;
  /** Summaries of earlier rounds, the last round first. */
  readonly rounds: readonly EarlierChoice[];
  /** Adds an earlier round; replaces a file of the same round. */
  readonly add: (choice: EarlierChoice) => void;
  readonly remove: (choice: EarlierChoice) => void;
  /** Summaries chosen for the plan. */
  readonly chosen: ChosenSummaries;
}

/** Holds summaries of earlier rounds and a year ago; ignores those chosen for another plan. */
export function useCompared(plan: Plan): Compared {
  const previous = useTask<EarlierChoice, EarlierFailure>();
  const lastYear = useTask<EarlierChoice, EarlierFailure>();
  const [all, setAll] = useState<readonly EarlierChoice[]>([]);
  const rounds = useMemo(
    () =>
      all
        .filter((choice) => choice.plan === plan)
        .toSorted((one, other) => lastDay(other).localeCompare(lastDay(one))),
    [all, plan],
  );
  const yearAgo = lastYear.result?.plan === plan ? lastYear.result.summary : undefined;
  const chosen = useMemo(
    (): ChosenSummaries => ({ previous: rounds.map(({ summary }) => summary), lastYear: yearAgo }),
    [rounds, yearAgo],
  );
  return {
    previous,
    lastYear,
    rounds,
    add: (choice) => setAll((before) => [...before.filter((other) => !isSameRound(other, choice)), choice]),
    remove: (choice) => setAll((before) => before.filter((other) => other !== choice)),
    chosen,
  };
}

/** Rebased figures without a round come last, as they were made for comparison. */
const NO_DAY = "9999";

const lastDay = ({ summary: { whole } }: EarlierChoice): string =>
  (whole && findRound(whole.plan, whole.round)?.to) ?? NO_DAY;

function isSameRound(one: EarlierChoice, other: EarlierChoice): boolean {
  const [first, second] = [one.summary.whole, other.summary.whole];
  return one.plan === other.plan && first?.plan.id === second?.plan.id && first?.round === second?.round;
}

/** Returns whether both are the same files. */
export const isSameComparison = (one: ChosenSummaries, other: ChosenSummaries): boolean =>
  one.lastYear === other.lastYear &&
  one.previous.length === other.previous.length &&
  one.previous.every((summary, index) => summary === other.previous[index]);
