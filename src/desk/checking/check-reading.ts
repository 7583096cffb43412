import { planById, type Plan } from "../../model/plan";
import { unreadableFile, type Finding, type FindingOf, traitsOf } from "../../model/finding";
import { check, rulesOf, type CheckSubject, type Expectation } from "../../forms/check";
import { type Submission, submittedValues } from "../../model/submission";
import { templateFor } from "../../model/form";
import { findUnit } from "../../model/unit";
import type { FileReading, StoredFormReading } from "../received/read-received-file";

/**
 * Returns all findings about a received file. A file that is no readable form has exactly one, which says so.
 */
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
  if (reading.kind === "kept") return checkStored(reading, subject);
  const { extras, structure } = reading;
  return check({ ...subject, extras, structure });
}

/** Returns a report with all that its figures are checked against. Its plan must be among the plans. */
export function checkSubject(
  submission: Submission,
  plans: readonly Plan[],
  expected: Expectation,
): CheckSubject {
  const plan = planById(plans, submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  const sector = expected.units && findUnit(expected.units, submission.unit)?.sector;
  const template = templateFor(plan, submission.round, { level: submission.level, sector });
  return { submission, template, plan, values: submittedValues(template, submission), expected };
}

/**
 * Returns the stored findings of a report read before. Checks its figures again if findings are unknown or a
 * figure was decided since; findings that need the file stay as stored.
 */
function checkStored(
  { findings, isUnchecked }: StoredFormReading,
  subject: CheckSubject,
): readonly Finding[] {
  // Repeats what depends on other files of the roll-up, and on other rounds if these are available.
  const isAskedAgain = (rule: string): boolean =>
    traitsOf(rule).from === "other-reports" ||
    (traitsOf(rule).from === "other-rounds" && subject.expected.lastRound !== undefined);
  const shown = findings.filter((each) => !isAskedAgain(each.was) && !isOfUnitRow(each));
  const isDecided = [...subject.submission.entries.values()].some(({ decided }) => decided !== undefined);
  const isSettled = isUnchecked !== true && !isDecided;
  const fresh = isSettled
    ? rulesOf(subject.plan).flatMap(({ id, find }) => (isAskedAgain(id) ? find(subject) : []))
    : check(subject).filter(({ rule }) => traitsOf(rule).from === "figures" || isAskedAgain(rule));
  const changed = new Set(fresh.flatMap(({ rule, code }) => (rule === "change" ? code : [])));
  return [
    ...(isSettled ? shown : shown.filter(({ was }) => traitsOf(was).from !== "figures")),
    ...findings.filter((each) => isOfUnknown(each, subject.expected) && !changed.has(each.code)),
    ...fresh,
  ];
}

/** Of a copy's structure, only findings about rows of units have a code: they depend on other copies. */
const isOfUnitRow = ({ was, code }: FindingOf<"kept">): boolean =>
  was === "own-form-structure" && code !== undefined;

/** Returns whether a `change` finding compared with rounds that are not available this time. */
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
