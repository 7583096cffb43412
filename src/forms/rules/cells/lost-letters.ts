import { raise } from "../../../model/finding";
import { cleanedCells } from "./cleaned-cells";
import type { Rule } from "../subject/rule";

/** Reports letters that a program replaced by "?" on saving; only retyping restores them. */
export const lostLetters: Rule = (subject) =>
  cleanedCells(subject).flatMap(({ place, label, cleaning: { after, lost } }) =>
    lost.length === 0 ? [] : raise("lost-letters", "warning", place, label, { found: after, words: lost }),
  );
