import { raise, type Finding } from "../../../model/finding";
import type { CheckOf } from "../../../model/plan";
import { blankRow, formCell } from "../subject/blank-row";
import type { CheckSubject, Rule } from "../subject/rule";

/** Reports a partly filled group of rows that only make sense together. */
export const allOrNone: Rule = (subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "all-or-none" ? compare(check, subject) : []));

function compare({ elements }: CheckOf<"all-or-none">, subject: CheckSubject): readonly Finding[] {
  const given = elements
    .flatMap((code) => formCell(code, subject) ?? [])
    .filter(({ reading }) => reading.kind !== "blank")
    .map(({ label, place }) => ({ label, cell: place.cell }));
  if (given.length === 0) return [];
  return elements.flatMap((code) => {
    const blank = blankRow(code, subject);
    if (blank === undefined || blank.isRequired) return [];
    return raise("all-or-none", "error", blank.place, blank.label, { given });
  });
}
