import { raise, type Finding } from "../../../model/finding";
import type { CheckOf } from "../../../model/plan";
import { amountOf, BLANK } from "../../../model/value";
import { blankRow } from "../subject/blank-row";
import { figureRow, relatedRow } from "../subject/figure-row";
import type { CheckSubject, Rule } from "../subject/rule";

/** Reports a blank row that gives details of an occurrence another row reports. */
export const requiredIf: Rule = (subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "required-if" ? compare(check, subject) : []));

function compare({ when, then }: CheckOf<"required-if">, subject: CheckSubject): readonly Finding[] {
  const amount = amountOf(subject.values.get(when) ?? BLANK) ?? 0;
  const condition = figureRow(subject, when);
  if (amount <= 0 || typeof condition.figure !== "number") return [];
  return then.flatMap((code) => {
    const blank = blankRow(code, subject);
    if (blank === undefined || blank.isRequired) return [];
    return raise("required-if", "error", blank.place, blank.label, { when: relatedRow(condition) });
  });
}
