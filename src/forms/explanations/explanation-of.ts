import type { Finding, Explanation } from "../../model/finding";
import { codeOf } from "./explain";
import { figuresOf } from "./explainable";

/** The report a finding belongs to, who explains it and when. */
export type ExplanationContext = Pick<Explanation, "unit" | "round" | "by" | "at">;

/** Makes an explanation to be stored; undefined if the finding has to be fixed instead. */
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
