import type { FormStructure } from "../../../src/model/form/form-structure";
import type { Plan } from "../../../src/model/plan/plan";
import type { Submission } from "../../../src/model/submission/submission";
import { templateFor } from "../../../src/model/form/template";

/** Returns the structure of an unchanged form with the given differences. */
export function aStructure(
  plan: Plan,
  submission: Submission,
  changes: Partial<FormStructure> = {},
): FormStructure {
  const { rows, registers } = templateFor(plan, submission.round, { level: submission.level });
  const sheet = (name: string) => ({ sheet: name, issuedAs: name, isHidden: false });
  return {
    rowCodes: rows.flatMap((row): readonly string[] => {
      if (row.kind === "section") return [];
      return row.kind === "element" ? [row.element.code] : [row.indicator.code];
    }),
    strayRows: [],
    repeatedRows: [],
    unlikeLabels: [],
    columns: { isCoded: true, missing: [], moved: [], inserted: [] },
    sheets: {
      form: sheet(submission.formSheet),
      copies: [],
      registers: new Map(registers.map(({ code, sheet: name }) => [code, [sheet(name)]])),
      hidden: [],
      added: [],
    },
    hidden: [],
    merged: [],
    uncoded: [],
    leftovers: [],
    twice: [],
    years: [],
    rounds: [],
    results: "calculated",
    ...changes,
  };
}
