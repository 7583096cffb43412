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

/**
 * The open workbook was read, but there is no form of ours in it, or nothing at all; or it could not be read.
 */
export type CheckOpenFailure = HostFailure | FormFailure | { readonly kind: "empty-workbook" };

/**
 * Checks the form in the open workbook, which was read before, as a received file would be checked. `name` is
 * what the findings call the workbook. A workbook without one of our forms is a failure, not a finding:
 * nobody sent it.
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
 * The marks that show findings in the cells, calmly where nothing is filled in yet; a finding that belongs to
 * no cell has none.
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
