import { raise, type Finding } from "../../../model/finding";
import type { CheckOf } from "../../../model/plan";
import type { RegisterCode } from "../../../model/codes";
import { disputedFigures } from "../relations/mistakes";
import { countRows } from "../relations/register-count";
import { elementRows, figureRow } from "../subject/figure-row";
import { repeatedEntry } from "./repeated-entry";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports a list with more entries than counted, which is impossible, or with fewer. An empty list may have
 * been sent another way; one of an accumulating figure may contain only new entries.
 */
export const listed: Rule = (subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "listed" ? compare(check, subject) : []));

function compare(
  { element: code, register: of, where, also = [] }: CheckOf<"listed">,
  subject: CheckSubject,
): readonly Finding[] {
  const register = subject.template.registers.find((each) => each.code === of);
  const rows = subject.submission.registers.get(of) ?? [];
  const count = countRows(rows, [...(where ? [where] : []), ...also]);
  const { figure, place, label } = figureRow(subject, code);
  if (
    register === undefined ||
    rows.length === 0 ||
    namesTwice(of, subject) ||
    count === undefined ||
    typeof figure !== "number"
  )
    return [];
  const isMore = count > figure;
  const mayBeLess = elementRows(subject).get(code)?.element.overRounds === "latest";
  if (count === figure || (!isMore && mayBeLess) || disputedFigures(subject).has(code)) return [];
  return raise("listed", isMore ? "warning" : "note", place, label, {
    found: figure,
    expected: count,
    register: register.label,
    registerSheet: register.sheet,
    ...(where && { choice: [where, ...also].map(({ is }) => is).join(", ") }),
  });
}

/** `repeated-entry` reports repetitions, which explain why a list is too long. */
function namesTwice(code: RegisterCode, subject: CheckSubject): boolean {
  const sheets = subject.structure?.sheets.registers.get(code) ?? [];
  const rows = new Set(subject.submission.registers.get(code)?.map(({ sheet }) => sheet));
  return (
    sheets.length > 1 || repeatedEntry(subject).some(({ sheet }) => sheet !== undefined && rows.has(sheet))
  );
}
