import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import type { Package } from "../../reading/zip/package";
import { refuseDamaged } from "../../reading/refusal";
import { readRelationships } from "../../reading/workbook/relationships";
import { addNotes } from "../notes/add-notes";
import { editSheet, unselected } from "./edit-sheet";
import { PatchStop, stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";
import type { SheetTask } from "./sheet-tasks";
import type { StyleBook } from "../styles/style-book";

/** The workbook to patch, and what applies to all its sheets. */
export interface SheetsPatch {
  readonly pack: Package;
  readonly parts: PatchedParts;
  readonly styles: StyleBook;
  /** The author of the notes. */
  readonly author: string;
  /** Whether all sheets are deselected. */
  readonly unselects: boolean;
  readonly dropsResults: boolean;
  readonly replacesFormulas: boolean;
}

/** Sheets of other kinds have no cells. */
const WITH_CELLS = "worksheet";

/**
 * Edits the sheets of a workbook. Skips marks for a missing sheet, since they only point at findings that are
 * listed elsewhere; stops at a write to a missing sheet.
 */
export function patchSheets(
  patch: SheetsPatch,
  { sheets, relationships, path }: OpenedWorkbook,
  tasks: ReadonlyMap<string, SheetTask>,
): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const [sheet, { isFilled }] of tasks) if (isFilled && !names.has(sheet)) stopAtUnusual(sheet);
  const done = new Set<string>();
  for (const { name, relationshipId } of sheets) {
    const arrow = relationships.find(({ id }) => id === relationshipId);
    if (arrow === undefined || arrow.isExternal) return refuseDamaged(path);
    const part = arrow.target;
    const task = tasks.get(name);
    // Two sheets share one part: a change to one would also change the other.
    if (task !== undefined && done.has(part)) stopAtUnusual(part);
    if (!done.has(part) && arrow.type === WITH_CELLS) editCells(patch, part, name, task);
    if (!done.has(part) && patch.unselects) unselect(patch.parts, part);
    done.add(part);
  }
}

function editCells(patch: SheetsPatch, part: string, sheet: string, task: SheetTask | undefined): void {
  const { pack, parts, styles, author, dropsResults, replacesFormulas } = patch;
  if (task === undefined && !dropsResults) return;
  const stopAtCalculated = (cell: string): never => {
    throw new PatchStop({ kind: "calculated", place: { sheet, cell } });
  };
  const before = parts.text(part) ?? refuseDamaged(part);
  const edits = task?.edits ?? new Map();
  const after = editSheet(before, part, { edits, dropsResults, replacesFormulas, stopAtCalculated }, styles);
  if (after !== before) parts.put(part, after);
  if (task !== undefined) addNotes(parts, part, readRelationships(pack, part), task.notes, author);
}

function unselect(parts: PatchedParts, part: string): void {
  const after = unselected(parts.text(part) ?? refuseDamaged(part), part);
  if (after !== undefined) parts.put(part, after);
}
