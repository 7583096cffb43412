import { JUDGED_STATUSES } from "../../model/roll-up";
import type { Area } from "../../workbook/grid";
import { area, call, joined, plus, text, type Formula } from "../../workbook/formula";
import { wordsOfStatus } from "../../forms/words";
import { FRONT_WORDS as WORDS, OUTCOME_OF, type Outcome } from "../words/front-words";

const OUTCOMES = ["reached", "missed", "provisional", "undecided"] as const;

/** One sentence: how many targets there are and what became of them, counted from the verdicts in an area. */
export function outcomesFormula(verdicts: Area): Formula {
  const count = (outcome: Outcome): Formula =>
    plus(wordsOf(outcome).map((words) => call("COUNTIF", area(verdicts), text(words))));
  return joined([
    text(WORDS.targeted),
    call("COUNTA", area(verdicts)),
    ...OUTCOMES.flatMap((outcome) => [text(WORDS.outcomes[outcome]), count(outcome)]),
    text("."),
  ]);
}

/** The verdicts of one outcome as they stand in the table; all that missing reports may still change are provisional. */
const wordsOf = (outcome: Outcome): readonly string[] => [
  ...JUDGED_STATUSES.filter((status) => OUTCOME_OF[status] === outcome).flatMap((status) =>
    wordsOfStatus(status, false),
  ),
  ...(outcome === "provisional" ? JUDGED_STATUSES.flatMap((status) => wordsOfStatus(status, true)) : []),
];
