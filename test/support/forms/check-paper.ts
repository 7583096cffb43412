import { check } from "../../../src/forms/rules/check";
import type { Finding } from "../../../src/model/finding/finding";
import type { FormStructure } from "../../../src/model/form/form-structure";
import type { Plan } from "../../../src/model/plan/plan";
import type { CheckSubject, Expectation } from "../../../src/forms/rules/subject/rule";
import type { Submission } from "../../../src/model/submission/submission";
import { submittedValues } from "../../../src/model/submission/submitted-values";
import { templateFor } from "../../../src/model/form/template";
import type { WorkbookExtras } from "../../../src/workbook/grid/workbook-grids";

/** Returns a submission with its form, as use cases pass it to the rules. */
export function aSubject(
  plan: Plan,
  submission: Submission,
  expected: Expectation = {},
  extras?: WorkbookExtras,
  structure?: FormStructure,
): CheckSubject {
  const sector = expected.units?.units.find(({ code }) => code === submission.unit)?.sector;
  const template = templateFor(plan, submission.round, { level: submission.level, sector });
  const values = submittedValues(template, submission);
  return { submission, template, plan, values, expected, extras, structure };
}

/** Returns all findings: a test that expects one also expects that no other rule fires. */
export const findingsOf = (
  plan: Plan,
  submission: Submission,
  expected: Expectation = {},
  extras?: WorkbookExtras,
  structure?: FormStructure,
): readonly Finding[] => check(aSubject(plan, submission, expected, extras, structure));
