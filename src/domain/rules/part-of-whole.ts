import type { ArithmeticCheck } from "../arithmetic-check";
import type { Finding } from "../finding";
import { figureRow } from "./figure-row";
import type { CheckSubject, Rule } from "./rule";

type PartOfWhole = Extract<ArithmeticCheck, { readonly kind: "part-of-whole" }>;

/** A part ("of which women") is larger than the whole it is part of. */
export const partOfWhole: Rule = (subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "part-of-whole" ? compare(check, subject) : []));

function compare(check: PartOfWhole, subject: CheckSubject): readonly Finding[] {
  const part = figureRow(subject, check.part);
  const whole = figureRow(subject, check.whole);
  if (typeof part.figure !== "number" || typeof whole.figure !== "number") return [];
  if (part.figure <= whole.figure) return [];
  return [
    {
      rule: "part-of-whole",
      severity: "error",
      ...part.place,
      subject: part.label,
      found: part.figure,
      expected: whole.figure,
      whole: whole.label,
      wholeCell: whole.place.cell,
    },
  ];
}
