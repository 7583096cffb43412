import { fingerprint } from "../../base/codes";
import { type Finding, findingGrade } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { WorkbookGrids } from "../../workbook/grid";
import { readForm, type FormFailure } from "../../forms/read-form";
import { findingSentence } from "../../forms/finding-words";
import { checkedFile, type CheckedFile, type CheckKnowledge } from "./check-files";
import type { CellMark, HostFailure } from "../../workbook/open-workbook";
import { structureOf } from "../received/read-received-file";
import { levelLookup } from "../units/unit-lookup";

/** The open workbook could not be read, is empty, or has no form of ours. */
export type CheckOpenFailure = HostFailure | FormFailure | { readonly kind: "empty-workbook" };

/**
 * Checks the form in the open workbook like a received file. Findings call the workbook `name`. A workbook
 * without our form is a failure, not a finding: nobody sent it.
 */
export function checkOpenGrids(
  grids: WorkbookGrids,
  name: string,
  knowledge: CheckKnowledge,
): Outcome<CheckedFile, FormFailure> {
  const { plans, registries } = knowledge;
  // The open workbook has no bytes, so it is no copy of any file.
  const context = { plans, levelOf: levelLookup(registries), file: name, fingerprint: fingerprint("") };
  const form = readForm(grids, context);
  if (!form.ok) return fail(form.failure);
  const reading = {
    kind: "form" as const,
    source: { file: name },
    submission: form.value,
    extras: grids.extras,
    structure: structureOf(grids, form.value, plans),
  };
  return succeed(checkedFile(reading, knowledge));
}

/**
 * Returns the marks that show findings in cells, with a calm style for gaps. A finding without a cell has
 * none.
 */
export function cellMarks(findings: readonly Finding[]): readonly CellMark[] {
  return findings.flatMap((finding) => {
    const { sheet, cell } = finding;
    if (sheet === undefined || cell === undefined) return [];
    const grade = findingGrade(finding);
    const severity = grade === "unfilled" ? "note" : grade;
    return [{ place: { sheet, cell }, severity, text: findingSentence(finding) }];
  });
}
