import type { IsoDate } from "../../../base/codes";
import { raise, type Finding } from "../../../model/finding";
import { type ArithmeticCheck, findRound } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import type { CheckSubject, Rule } from "../subject/rule";

type AgeLimit = Extract<ArithmeticCheck, { readonly kind: "age-limit" }>;

/**
 * Reports a person of a register who has reached the age limit by the last day of the round, birthday
 * included.
 */
export const ageLimit: Rule = (subject) =>
  subject.plan.checks.flatMap((check) => (check.kind === "age-limit" ? findTooOld(check, subject) : []));

function findTooOld(check: AgeLimit, { submission, template, plan }: CheckSubject): readonly Finding[] {
  const register = template.registers.find(({ code }) => code === check.register);
  const onDay = findRound(plan, submission.round)?.to;
  if (register === undefined || onDay === undefined) return [];
  const label = register.columns.find(({ code }) => code === check.birthDate)?.label ?? check.birthDate;
  const tooOldFrom = yearsBefore(onDay, check.under);
  return (submission.registers.get(check.register) ?? []).flatMap((row) => {
    const entry = row.cells.get(check.birthDate);
    if (entry?.reading.kind !== "date" || entry.reading.date > tooOldFrom) return [];
    return raise("age-limit", "error", inFile(submission, entry.place), label, {
      found: entry.reading.date,
      under: check.under,
      onDay,
    });
  });
}

/**
 * "2018-03-31", 16 → "2002-03-31". Compares correctly as text even if that day does not exist (29 Feb).
 */
function yearsBefore(day: IsoDate, years: number): string {
  return String(Number(day.slice(0, 4)) - years).padStart(4, "0") + day.slice(4);
}
