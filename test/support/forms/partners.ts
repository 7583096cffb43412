import type { ElementCode } from "../../../src/model/codes";
import { comparedIn, partsOf } from "../../../src/model/plan/named-elements";
import type { Template } from "../../../src/model/form/template";

/** Rows that stand in a check or a mean together with one, maybe through a row the form calculates; itself among them. */
export function partnersOf(code: ElementCode, { plan }: Template): ReadonlySet<string> {
  const together = [
    ...plan.checks.map(comparedIn),
    ...plan.elements.flatMap(({ code: mean, overUnits }) =>
      typeof overUnits === "object" ? [[mean, overUnits.meanWeightedBy]] : [],
    ),
    ...plan.elements.flatMap(({ code: made, derived }) => (derived ? [[made, ...partsOf(derived.by)]] : [])),
  ];
  const reached = new Set<string>([code]);
  for (let step = 0; step < 2; step += 1) {
    for (const codes of together) {
      if (codes.some((each) => reached.has(each))) codes.forEach((each) => reached.add(each));
    }
  }
  return reached;
}
