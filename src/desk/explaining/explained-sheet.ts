import { sheetKey, type WorkbookGrids } from "../../workbook/grid";
import {
  withExplanation,
  withoutExplanation,
  type Explanation,
  type ExplanationKey,
} from "../../model/finding";
import type { SheetDrawing } from "../../workbook/drawing";
import { drawExplanations, explanationsSheet, readExplanations } from "../../forms/explanations";
import { EXPLANATION_WORDS } from "../../forms/finding-words";
import type { Outcome } from "../../base/outcome";
import type { PatchFailure, WorkbookFiles } from "../../workbook/files";

/**
 * Draws the workbook's sheet of explanations with one more. If another sheet has its name, the name is
 * numbered.
 */
export function explainedSheet(workbook: WorkbookGrids, explanation: Explanation): SheetDrawing {
  const { grids, celllessSheets } = workbook;
  const known = readExplanations(grids, explanation.unit);
  const taken = new Set([...grids, ...celllessSheets].map(({ sheet }) => sheetKey(sheet)));
  const name = explanationsSheet(grids) ?? freeName(taken);
  return drawExplanations(withExplanation(known, explanation), name);
}

/** Draws the sheet without one explanation; undefined if it is not there. */
export function sheetWithout({ grids }: WorkbookGrids, key: ExplanationKey): SheetDrawing | undefined {
  const known = readExplanations(grids, key.unit);
  const left = withoutExplanation(known, key);
  const name = explanationsSheet(grids);
  return name === undefined || left.length === known.length ? undefined : drawExplanations(left, name);
}

function freeName(taken: ReadonlySet<string>): string {
  let name: string = EXPLANATION_WORDS.sheet;
  for (let number = 2; taken.has(sheetKey(name)); number++) name = `${EXPLANATION_WORDS.sheet} (${number})`;
  return name;
}

/** Adds an explanation to a filled form's sheet of explanations; all other parts stay byte for byte. */
export function explainInFile(
  bytes: Uint8Array,
  explanation: Explanation,
  { read, patch }: Pick<WorkbookFiles, "read" | "patch">,
): Outcome<Uint8Array, PatchFailure> {
  const workbook = read(bytes);
  return workbook.ok ? patch(bytes, { attached: explainedSheet(workbook.value, explanation) }) : workbook;
}
