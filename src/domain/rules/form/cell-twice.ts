import { inFile } from "../subject/finding-place";
import type { Rule } from "../subject/rule";

/** The file holds a cell twice, saying different things: programs show the one or the other. */
export const cellTwice: Rule = ({ structure, submission }) =>
  (structure?.twice ?? []).map(({ place, shown }) => ({
    rule: "cell-twice",
    severity: "warning",
    ...inFile(submission, place),
    subject: "",
    found: shown ?? null,
    expected: null,
  }));
