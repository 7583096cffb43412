import { useMemo } from "react";
import type { Plan } from "../../domain/plan/plan";
import type { ChosenSummaries } from "../../use-cases/comparing/compared-with";
import type { EarlierFailure } from "../../use-cases/comparing/earlier-summary";
import type { EarlierChoice } from "./earlier-field";
import { useTask, type Task } from "../services/use-task";

/** The summaries a roll-up is to be compared with. */
export interface Compared {
  readonly previous: Task<EarlierChoice, EarlierFailure>;
  readonly lastYear: Task<EarlierChoice, EarlierFailure>;
  /** Those that were chosen for the plan. */
  readonly chosen: ChosenSummaries;
}

/** Room for the summary of the round before and of a year ago; what was chosen for another plan says nothing here. */
export function useCompared(plan: Plan): Compared {
  const previous = useTask<EarlierChoice, EarlierFailure>();
  const lastYear = useTask<EarlierChoice, EarlierFailure>();
  const [before, yearAgo] = [previous.result, lastYear.result].map((choice) =>
    choice?.plan === plan ? choice.summary : undefined,
  );
  const chosen = useMemo(
    (): ChosenSummaries => ({ previous: before ? [before] : [], lastYear: yearAgo }),
    [before, yearAgo],
  );
  return { previous, lastYear, chosen };
}

/** Whether both are the same files. */
export const isSameComparison = (one: ChosenSummaries, other: ChosenSummaries): boolean =>
  one.previous[0] === other.previous[0] && one.lastYear === other.lastYear;
