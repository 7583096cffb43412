import { unreadableFile } from "../domain/unreadable-file";
import { check } from "../domain/check";
import type { Finding, RuleId } from "../domain/finding";
import type { Plan } from "../domain/plan";
import { change } from "../domain/rules/change";
import type { CheckSubject, Expectation } from "../domain/rules/rule";
import { submittedValues } from "../domain/submitted-values";
import { templateFor } from "../domain/template";
import { findUnit } from "../domain/unit";
import type { FileReading, KeptReading } from "./read-received-file";

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
  const { submission } = reading;
  const plan = plans.find((candidate) => candidate.id === submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  const sector = expected.units && findUnit(expected.units, submission.unit)?.sector;
  const template = templateFor(plan, submission.round, { level: submission.level, sector });
  const values = submittedValues(template, submission);
  const subject = { submission, template, plan, values, expected };
  if (reading.kind === "kept") return checkKept(reading, subject);
  const { extras, structure } = reading;
  return check({ ...subject, extras, structure });
}

/**
 * What was found in a report that was read before. Where that is not known, or a figure was decided since, its figures are
 * checked once more; what only the file can tell stays as it was told.
 */
function checkKept({ findings, isUnchecked }: KeptReading, subject: CheckSubject): readonly Finding[] {
  const told = findings.filter(({ was }) => !LOOK_AT_OTHERS.has(was));
  const isDecided = [...subject.submission.entries.values()].some(({ decided }) => decided !== undefined);
  if (isUnchecked !== true && !isDecided) return [...told, ...change(subject)];
  return [
    ...told.filter(({ was }) => !FROM_FIGURES.has(was)),
    ...check(subject).filter(({ rule }) => FROM_FIGURES.has(rule) || rule === "change"),
  ];
}
