import { meansWord } from "../../base/text";
import { CHOICES, shownChoices, type ChoiceOf, type Choices } from "../words/plan-choices";
import type { Cell } from "./cell";
import { blankable, type Codec } from "./codec";

/** A codec for a closed list of choices, written as the first word; reports a text that matches none. */
export const choice = <L extends keyof ChoiceOf>(list: L): Codec<ChoiceOf[L] | undefined> =>
  blankable<ChoiceOf[L]>(
    { input: "text", offers: { choice: list } },
    (value) => CHOICES[list][value][0],
    (cell) => readChoice<ChoiceOf[L]>(CHOICES[list], cell),
  );

function readChoice<K extends string>(choices: Choices<K>, { tidy, report }: Cell): K | undefined {
  if (tidy === "") return undefined;
  for (const known in choices) {
    if (choices[known].some((word) => meansWord(tidy, word))) return known;
  }
  report({ kind: "not-a-choice", found: tidy, choices: shownChoices(choices) });
  return undefined;
}

const YES_OR_NO = choice("YES_NO");

/** A codec for yes, no, or blank. */
export const yesNo = blankable<boolean>(
  YES_OR_NO,
  (value) => YES_OR_NO.encode(value ? "yes" : "no"),
  (cell) => {
    if (typeof cell.content === "boolean") return cell.content;
    const answer = YES_OR_NO.decode(cell);
    return answer === undefined ? undefined : answer === "yes";
  },
);
