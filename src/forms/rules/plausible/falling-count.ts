import { raise, type Finding } from "../../../model/finding";
import type { ElementCode } from "../../../model/codes";
import { disputedFigures } from "../relations/mistakes";
import { elementRows, figureRow } from "../subject/figure-row";
import type { CheckSubject, Rule } from "../subject/rule";

/** Reports an accumulating figure below that of the previous round: it probably counts this round alone. */
export const fallingCount: Rule = (subject) =>
  [...elementRows(subject).values()].flatMap(({ element, state }) =>
    state === "input" && element.accumulates === true ? judge(element.code, subject) : [],
  );

function judge(code: ElementCode, subject: CheckSubject): readonly Finding[] {
  const before = subject.expected.lastRound?.get(code);
  const { place, label, figure } = figureRow(subject, code);
  if (before === undefined || typeof figure !== "number" || figure >= before) return [];
  if (disputedFigures(subject).has(code)) return [];
  return raise("falling-count", "warning", place, label, { found: figure, expected: before });
}
