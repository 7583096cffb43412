import type { IsoDate } from "../../../base/codes";
import { raise, type Finding, type FindingOf, type RelatedRow } from "../../../model/finding";
import { exchangedDay } from "../../../model/numbers";
import type { Entry, RegisterRow } from "../../../model/submission";
import type { Register } from "../../../model/plan";
import { inFile } from "../subject/finding-place";
import { elementRows, figureRow, relatedRow } from "../subject/figure-row";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports a last day before its first, or only one of both: for rows between which the form counts days, and
 * for ordered columns of lists.
 */
export const dayOrder: Rule = oncePerSubject((subject) => [...ofForm(subject), ...ofLists(subject)]);

interface Days {
  readonly first: Entry | undefined;
  readonly last: Entry | undefined;
}

/** Returns what is wrong with two days; undefined if nothing is or one is unknown. */
function doubtOf({
  first,
  last,
}: Days): Pick<FindingOf<"day-order">, "found" | "firstDay" | "meant"> | undefined {
  const [from, to] = [first?.reading, last?.reading];
  if (from?.kind === "date" && to?.kind === "date") {
    if (from.date <= to.date) return undefined;
    const meant = meantBy(from.date, to.date);
    return { found: to.date, firstDay: from.date, meant };
  }
  const isHalf =
    (from?.kind === "date" && to?.kind === "none") || (from?.kind === "none" && to?.kind === "date");
  if (!isHalf) return undefined;
  return { found: to.kind === "date" ? to.date : null, firstDay: from.kind === "date" ? from.date : null };
}

/** Returns which day puts both in order if its day and month are swapped; tries the last one first. */
function meantBy(from: IsoDate, to: IsoDate): FindingOf<"day-order">["meant"] {
  const [otherFrom, otherTo] = [from, to].map(exchangedDay);
  if (otherTo !== undefined && from <= otherTo) return { of: "last", day: otherTo };
  return otherFrom !== undefined && otherFrom <= to ? { of: "first", day: otherFrom } : undefined;
}

const ofForm = (subject: CheckSubject): readonly Finding[] =>
  [...elementRows(subject).values()].flatMap(({ element: { derived }, state }): readonly Finding[] => {
    if (state !== "calculated" || derived?.by.kind !== "days") return [];
    const { entries } = subject.submission;
    const { from, to } = derived.by;
    const doubt = doubtOf({ first: entries.get(from), last: entries.get(to) });
    if (doubt === undefined) return [];
    const { place, label } = figureRow(subject, to);
    const first = relatedRow(figureRow(subject, from));
    return raise("day-order", "warning", place, label, { first, ...doubt });
  });

const ofLists = (subject: CheckSubject): readonly Finding[] =>
  subject.template.registers.flatMap((register) => {
    const rows = subject.submission.registers.get(register.code) ?? [];
    return rows.flatMap((row) => ofRow(row, register, subject));
  });

const ofRow = (row: RegisterRow, { columns }: Register, { submission }: CheckSubject): readonly Finding[] =>
  columns.flatMap(({ code, label, notBefore }): readonly Finding[] => {
    const earlier = columns.find((column) => column.code === notBefore);
    if (earlier === undefined) return [];
    const [first, last] = [earlier.code, code].map((each) => row.cells.get(each));
    const doubt = doubtOf({ first, last });
    if (doubt === undefined || last === undefined) return [];
    const named: RelatedRow = { label: earlier.label, ...(first && { cell: first.place.cell }) };
    const place = inFile(submission, last.place);
    return raise("day-order", "warning", place, label, { first: named, ...doubt });
  });
