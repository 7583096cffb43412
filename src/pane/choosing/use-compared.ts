import { useMemo, useState } from "react";
import { findRound, type Plan } from "../../model/plan";
import type { ChosenSummaries, EarlierFailure } from "../../desk/continuing";
import type { EarlierChoice } from "./earlier-field";
import { useTask, type Task } from "../services/use-task";

/** The summaries a roll-up is to be compared with. */
export interface Compared {
  readonly previous: Task<EarlierChoice, EarlierFailure>;
  readonly lastYear: Task<EarlierChoice, EarlierFailure>;
  /** Those of rounds before, the last round first. */
  readonly rounds: readonly EarlierChoice[];
  /** One more round before; another file of the same round takes its place. */
  readonly add: (choice: EarlierChoice) => void;
  readonly remove: (choice: EarlierChoice) => void;
  /** Those that were chosen for the plan. */
  readonly chosen: ChosenSummaries;
}

/**
 * Room for summaries of rounds before and of a year ago; what was chosen for another plan says nothing here.
 */
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

/**
 * Of figures that do not say of which round they are: they were carried here to be compared, so they are the
 * last ones.
 */
const NO_DAY = "9999";

const lastDay = ({ summary: { whole } }: EarlierChoice): string =>
  (whole && findRound(whole.plan, whole.round)?.to) ?? NO_DAY;

function isSameRound(one: EarlierChoice, other: EarlierChoice): boolean {
  const [first, second] = [one.summary.whole, other.summary.whole];
  return one.plan === other.plan && first?.plan.id === second?.plan.id && first?.round === second?.round;
}

/** Whether both are the same files. */
export const isSameComparison = (one: ChosenSummaries, other: ChosenSummaries): boolean =>
  one.lastYear === other.lastYear &&
  one.previous.length === other.previous.length &&
  one.previous.every((summary, index) => summary === other.previous[index]);
