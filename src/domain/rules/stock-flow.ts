import type { ArithmeticCheck } from "../arithmetic-check";
import type { Finding } from "../finding";
import { meets } from "../target";
import { figureRow, sumOf } from "./figure-row";
import type { CheckSubject, Rule } from "./rule";

type StockFlow = Extract<ArithmeticCheck, { readonly kind: "stock-flow" }>;

/** A closing stock is not what the opening stock, what came and what went make it. */
export const stockFlow: Rule = (subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "stock-flow" ? compare(check, subject) : []));

function compare(check: StockFlow, subject: CheckSubject): readonly Finding[] {
  const opening = figureRow(subject, check.opening).figure;
  const increase = sumOf(check.increases.map((code) => figureRow(subject, code)));
  const decrease = sumOf(check.decreases.map((code) => figureRow(subject, code)));
  const closing = figureRow(subject, check.closing);
  if (typeof opening !== "number" || typeof closing.figure !== "number") return [];
  if (increase === undefined || decrease === undefined) return [];
  const expected = opening + increase - decrease;
  if (meets("equal", closing.figure, expected)) return [];
  return [
    {
      rule: "stock-flow",
      severity: "error",
      ...closing.place,
      subject: closing.label,
      found: closing.figure,
      expected,
      opening,
      increase,
      decrease,
    },
  ];
}
