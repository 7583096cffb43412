import { raise } from "../../../model/finding";
import { cleanedCells } from "./cleaned-cells";
import type { Rule } from "../subject/rule";

/** A program replaced letters by "?" when it saved the text; only retyping brings them back. */
export const lostLetters: Rule = (subject) =>
  cleanedCells(subject).flatMap(({ place, label, cleaning: { after, lost } }) =>
    lost.length === 0 ? [] : raise("lost-letters", "warning", place, label, { found: after, words: lost }),
  );
