import type { ElementCode } from "../../../src/model/codes";
import { elementsOfCheck, operandsOf } from "../../../src/model/plan/named-elements";
import type { Template } from "../../../src/model/form/template";

/**
 * Returns the rows connected with an element by a check or weighted mean, also through calculated rows, and
 * itself.
 */
export function partnersOf(code: ElementCode, { plan }: Template): ReadonlySet<string> {
  const together = [
    ...plan.checks.map(elementsOfCheck),
    ...plan.elements.flatMap(({ code: mean, overUnits }) =>
      typeof overUnits === "object" ? [[mean, overUnits.meanWeightedBy]] : [],
    ),
    ...plan.elements.flatMap(({ code: made, derived }) =>
      derived ? [[made, ...operandsOf(derived.by)]] : [],
    ),
  ];
  const reached = new Set<string>([code]);
  for (let step = 0; step < 2; step += 1) {
    for (const codes of together) {
      if (codes.some((each) => reached.has(each))) codes.forEach((each) => reached.add(each));
    }
  }
  return reached;
}
