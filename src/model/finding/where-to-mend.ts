import type { Finding } from "./finding";
import { ruleOf, traitsOf } from "./rule-traits";

/**
 * What a unit has to do about its findings. `send-another`: the file does not count and cannot be corrected.
 * `fill-in-anew`: the form itself is damaged, for example a row is missing. `cells`: the cells can be
 * corrected.
 */
export type WhereToMend = "send-another" | "fill-in-anew" | "cells";

/** Returns what to do about the findings of one report; the most serious action wins. */
export function whereToMend(findings: readonly Finding[]): WhereToMend {
  const errors = findings.filter(({ severity }) => severity === "error");
  const decisive = errors.length > 0 ? errors : findings;
  if (decisive.some((finding) => traitsOf(ruleOf(finding)).refuses !== undefined)) return "send-another";
  // Errors in the form require a new copy; mere oddities of the form do not, unless there is nothing else.
  const isAnew = errors.length > 0 ? decisive.some(isOfForm) : decisive.every(isOfForm);
  return isAnew ? "fill-in-anew" : "cells";
}

/** Returns whether the finding is about the form as a whole instead of a cell. */
const isOfForm = (finding: Finding): boolean =>
  finding.cell === undefined && traitsOf(ruleOf(finding)).from === "file";

/** Returns whether a unit can explain one of the findings. */
export const canBeExplained = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => traitsOf(ruleOf(finding)).explained !== undefined);
