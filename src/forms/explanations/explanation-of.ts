import type { Finding, Explanation } from "../../model/finding";
import { codeOf } from "./explain";
import { figuresOf } from "./explainable";

/** Of whose report a finding is, who explains it and when. */
export type ExplanationContext = Pick<Explanation, "unit" | "round" | "by" | "at">;

/**
 * What a person says about a finding, ready to be kept; undefined where the finding has to be mended instead.
 */
export function explanationOf(
  finding: Finding,
  reason: string,
  context: ExplanationContext,
): Explanation | undefined {
  const found = figuresOf(finding);
  if (found === undefined) return undefined;
  const { rule, subject, sheet, cell } = finding;
  return {
    rule,
    ...context,
    code: codeOf(finding),
    found,
    reason: reason.trim(),
    subject,
    ...(sheet !== undefined && cell !== undefined && { place: { sheet, cell } }),
  };
}
