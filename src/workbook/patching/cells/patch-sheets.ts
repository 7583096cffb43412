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

/** The workbook at work, and what holds for all its sheets. */
export interface SheetsPatch {
  readonly pack: Package;
  readonly parts: PatchedParts;
  readonly styles: StyleBook;
  /** Whose words the notes are. */
  readonly author: string;
  /** No sheet is to be in front any more. */
  readonly unselects: boolean;
  readonly dropsResults: boolean;
  readonly replacesFormulas: boolean;
}

/** Sheets of other kinds have no cells. */
const WITH_CELLS = "worksheet";

/**
 * Edits the sheets of a workbook. Marks for a sheet that is not there are left out: they only point at what is listed
 * elsewhere; a cell of such a sheet that is to be filled stops everything.
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
    // Two names for one part: what is done to one sheet would be done to the other.
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
