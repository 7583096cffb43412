import { raise } from "../../../model/finding";
import type { RoundId } from "../../../model/codes";
import { countedRounds, findRound, type Plan } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import { marksOf } from "../subject/marks-of";
import type { Rule } from "../subject/rule";

/**
 * Reports a form of another round than the expected one (or those of a review), or of a round the plan lacks.
 * Silent if the plan is wrong: its rounds are others.
 */
export const wrongRound: Rule = ({ submission, plan, expected }) => {
  const isOtherPlan = (expected.plan ?? submission.plan) !== submission.plan;
  const round = findRound(plan, submission.round);
  const isRight = round !== undefined && isCounted(plan, round.id, expected.round);
  if (isOtherPlan || isRight) return [];
  return raise(
    "wrong-round",
    "error",
    inFile(submission, marksOf(submission, "round")[0]?.place),
    round?.name ?? submission.round,
    {
      found: submission.round,
      wanted: plan.rounds.filter(({ id }) => isCounted(plan, id, expected.round)).map(({ name }) => name),
      expected: expected.round ?? plan.rounds.map(({ id }) => id).join(", "),
    },
  );
};

function isCounted(plan: Plan, round: RoundId, wanted: RoundId | undefined): boolean {
  if (wanted === undefined) return true;
  return countedRounds(findRound(plan, wanted) ?? { id: wanted }).includes(round);
}
