import type { Finding } from "./finding";
import { ruleOf, traitsOf } from "./rule-traits";

/**
 * What a unit is to do about the findings of its report. `send-another`: the file does not count, whatever is mended in it.
 * `fill-in-anew`: the form itself is no longer whole, such as a row that is gone. `cells`: it can be mended where it stands.
 */
export type WhereToMend = "send-another" | "fill-in-anew" | "cells";

/** What is to be done about the findings of one report; of several the gravest. */
export function whereToMend(findings: readonly Finding[]): WhereToMend {
  const errors = findings.filter(({ severity }) => severity === "error");
  const decisive = errors.length > 0 ? errors : findings;
  if (decisive.some((finding) => traitsOf(ruleOf(finding)).refuses !== undefined)) return "send-another";
  // An error of the form has to be mended in another copy of it; what is only odd about the form need not be.
  const isAnew = errors.length > 0 ? decisive.some(isOfForm) : decisive.every(isOfForm);
  return isAnew ? "fill-in-anew" : "cells";
}

/** Whether it stands in no cell because the form is not as it was issued. */
const isOfForm = (finding: Finding): boolean =>
  finding.cell === undefined && traitsOf(ruleOf(finding)).from === "file";

/** Whether a finding may be right all the same, so that a unit can say why. */
export const mayBeRight = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => traitsOf(ruleOf(finding)).explained !== undefined);
