import { planById, type Plan } from "../../model/plan";
import { unreadableFile, type Finding, type FindingOf, traitsOf } from "../../model/finding";
import { check, rulesOf, type CheckSubject, type Expectation } from "../../forms/check";
import { type Submission, submittedValues } from "../../model/submission";
import { templateFor } from "../../model/form";
import { findUnit } from "../../model/unit";
import type { FileReading, KeptReading } from "../received/read-received-file";

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
  const plan = planById(plans, submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  const sector = expected.units && findUnit(expected.units, submission.unit)?.sector;
  const template = templateFor(plan, submission.round, { level: submission.level, sector });
  return { submission, template, plan, values: submittedValues(template, submission), expected };
}

/**
 * What was found in a report that was read before. Where that is not known, or a figure was decided since,
 * its figures are checked once more; what only the file can tell stays as it was told.
 */
function checkKept({ findings, isUnchecked }: KeptReading, subject: CheckSubject): readonly Finding[] {
  // What depends on the other files of the roll-up is asked again, and what depends on other rounds where
  // these are at hand.
  const isAskedAgain = (rule: string): boolean =>
    traitsOf(rule).from === "other-reports" ||
    (traitsOf(rule).from === "other-rounds" && subject.expected.lastRound !== undefined);
  const told = findings.filter((each) => !isAskedAgain(each.was) && !isOfUnitRow(each));
  const isDecided = [...subject.submission.entries.values()].some(({ decided }) => decided !== undefined);
  const isSettled = isUnchecked !== true && !isDecided;
  const fresh = isSettled
    ? rulesOf(subject.plan).flatMap(({ id, find }) => (isAskedAgain(id) ? find(subject) : []))
    : check(subject).filter(({ rule }) => traitsOf(rule).from === "figures" || isAskedAgain(rule));
  const changed = new Set(fresh.flatMap(({ rule, code }) => (rule === "change" ? code : [])));
  return [
    ...(isSettled ? told : told.filter(({ was }) => traitsOf(was).from !== "figures")),
    ...findings.filter((each) => isOfUnknown(each, subject.expected) && !changed.has(each.code)),
    ...fresh,
  ];
}

/**
 * Of the structure of a copy only what is said of rows of units has a code: it depends on the other copies.
 */
const isOfUnitRow = ({ was, code }: FindingOf<"kept">): boolean =>
  was === "own-form-structure" && code !== undefined;

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
