import { raise, type Finding } from "../../../model/finding";
import type { DataElement } from "../../../model/plan";
import { amountOf, BLANK } from "../../../model/value";
import { disputedFigures } from "../relations/mistakes";
import { elementRows, figureRow, relatedRow } from "../subject/figure-row";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports a mean of 0 over some persons, or a mean above 0 over nobody: the mean over all units is then wrong
 * without being impossible. Values that do not apply have findings of their own.
 */
export const meanWeight: Rule = (subject) =>
  [...elementRows(subject).values()].flatMap(({ element, state }) =>
    state === "input" ? judge(element, subject) : [],
  );

function judge({ code, overUnits }: DataElement, subject: CheckSubject): readonly Finding[] {
  if (typeof overUnits !== "object") return [];
  const { meanWeightedBy } = overUnits;
  const [mean, weighs] = [code, meanWeightedBy].map((each) => amountOf(subject.values.get(each) ?? BLANK));
  if (mean === undefined || weighs === undefined || mean > 0 === weighs > 0) return [];
  const row = figureRow(subject, code);
  const weight = figureRow(subject, meanWeightedBy);
  const disputed = disputedFigures(subject);
  const isFaulty = row.figure === "unknown" || weight.figure === "unknown";
  if (isFaulty || disputed.has(code) || disputed.has(meanWeightedBy)) return [];
  return raise("mean-weight", "warning", row.place, row.label, {
    found: mean,
    weight: relatedRow(weight),
    weighs,
  });
}
