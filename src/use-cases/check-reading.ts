import { check } from "../domain/check";
import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import type { Expectation } from "../domain/rules/rule";
import { submittedValues } from "../domain/submitted-values";
import { templateFor } from "../domain/template";
import { findUnit } from "../domain/unit";
import type { FileReading } from "./read-received-file";

/** All findings about one received file. A file that is no readable form has exactly one: that it is not. */
export function checkReading(
  reading: FileReading,
  plans: readonly Plan[],
  expected: Expectation,
): readonly Finding[] {
  if (reading.kind === "rejected") {
    const { file } = reading.source;
    return [
      {
        rule: "unreadable",
        severity: "error",
        file,
        subject: file,
        found: null,
        expected: null,
        rejection: reading.rejection,
      },
    ];
  }
  const { submission, extras, structure } = reading;
  const plan = plans.find((candidate) => candidate.id === submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  const sector = expected.units && findUnit(expected.units, submission.unit)?.sector;
  const template = templateFor(plan, submission.round, { level: submission.level, sector });
  const values = submittedValues(template, submission);
  return check({ submission, template, plan, values, expected, extras, structure });
}
