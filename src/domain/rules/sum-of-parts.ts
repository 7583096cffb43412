import type { ArithmeticCheck } from "../arithmetic-check";
import type { Finding } from "../finding";
import { meets } from "../target";
import { figureRow, sumOf } from "./figure-row";
import type { CheckSubject, Rule } from "./rule";

type SumOfParts = Extract<ArithmeticCheck, { readonly kind: "sum-of-parts" }>;

/** A total differs from its parts added up. Parts this form does not ask for are left out. */
export const sumOfParts: Rule = (subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "sum-of-parts" ? compare(check, subject) : []));

function compare(check: SumOfParts, subject: CheckSubject): readonly Finding[] {
  const whole = figureRow(subject, check.whole);
  const parts = check.parts
    .map((code) => figureRow(subject, code))
    .filter(({ figure }) => figure !== "closed");
  const sum = sumOf(parts);
  if (typeof whole.figure !== "number" || parts.length === 0 || sum === undefined) return [];
  if (meets("equal", whole.figure, sum)) return [];
  return [
    {
      rule: "sum-of-parts",
      severity: "error",
      ...whole.place,
      subject: whole.label,
      found: whole.figure,
      expected: sum,
      parts: parts.map(({ label }) => label),
    },
  ];
}
