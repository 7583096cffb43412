import { unreadableFile } from "../../domain/finding/unreadable-file";
import { check } from "../../domain/rules/check";
import type { Finding, FindingOf, RuleId } from "../../domain/finding/finding";
import type { Plan } from "../../domain/plan/plan";
import { change } from "../../domain/rules/plausible/change";
import type { CheckSubject, Expectation } from "../../domain/rules/subject/rule";
import type { Submission } from "../../domain/submission/submission";
import { submittedValues } from "../../domain/submission/submitted-values";
import { templateFor } from "../../domain/form/template";
import { findUnit } from "../../domain/unit/unit";
import type { FileReading, KeptReading } from "../received/read-received-file";

/** What these find depends on the other files of the roll-up: of a form that was read before they are asked again. */
const LOOK_AT_OTHERS: ReadonlySet<string> = new Set<RuleId>([
  "change",
  "duplicate-unit",
  "entry-of-two-units",
]);

/** What these find follows from the figures and lists that a summary keeps of a report. */
const FROM_FIGURES: ReadonlySet<string> = new Set<RuleId>([
  "late",
  "required",
  "type",
  "required-if",
  "all-or-none",
  "ambiguous-number",
  "whole-number",
  "negative",
  "range",
  "percent",
  "date-in-round",
  "part-of-whole",
  "sum-of-parts",
  "mean-between",
  "stock-flow",
  "opening-stock",
  "ratio",
  "assigned-figure",
  "register-count",
  "repeated-row",
  "age-limit",
]);

/** All findings about one received file. A file that is no readable form has exactly one: that it is not. */
export function checkReading(
  reading: FileReading,
  plans: readonly Plan[],
  expected: Expectation,
): readonly Finding[] {
  if (reading.kind === "rejected") {
    if (reading.findings !== undefined) return reading.findings;
    return [unreadableFile({ file: reading.source.file, rejection: reading.rejection })];
  }
  const subject = checkSubject(reading.submission, plans, expected);
  if (reading.kind === "kept") return checkKept(reading, subject);
  const { extras, structure } = reading;
  return check({ ...subject, extras, structure });
}

/** A report with all that its figures are checked by. Its plan has to be among the plans. */
export function checkSubject(
  submission: Submission,
  plans: readonly Plan[],
  expected: Expectation,
): CheckSubject {
  const plan = plans.find((candidate) => candidate.id === submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  const sector = expected.units && findUnit(expected.units, submission.unit)?.sector;
  const template = templateFor(plan, submission.round, { level: submission.level, sector });
  return { submission, template, plan, values: submittedValues(template, submission), expected };
}

/**
 * What was found in a report that was read before. Where that is not known, or a figure was decided since, its figures are
 * checked once more; what only the file can tell stays as it was told.
 */
function checkKept({ findings, isUnchecked }: KeptReading, subject: CheckSubject): readonly Finding[] {
  const told = findings.filter(({ was }) => !LOOK_AT_OTHERS.has(was));
  const isDecided = [...subject.submission.entries.values()].some(({ decided }) => decided !== undefined);
  const isSettled = isUnchecked !== true && !isDecided;
  const fresh = isSettled
    ? change(subject)
    : check(subject).filter(({ rule }) => FROM_FIGURES.has(rule) || rule === "change");
  const changed = new Set(fresh.flatMap(({ rule, code }) => (rule === "change" ? code : [])));
  return [
    ...(isSettled ? told : told.filter(({ was }) => !FROM_FIGURES.has(was))),
    ...findings.filter((each) => isOfUnknown(each, subject.expected) && !changed.has(each.code)),
    ...fresh,
  ];
}

/** Whether figures of other rounds brought a change to light that are not at hand this time. */
function isOfUnknown({ against }: FindingOf<"kept">, expected: Expectation): boolean {
  switch (against) {
    case "last-round":
      return expected.lastRound === undefined;
    case "last-year":
      return expected.lastYear === undefined;
    case "history":
      return expected.history === undefined;
    case "neighbours":
    case undefined:
      return false;
  }
}
