import { fail, succeed, type Outcome } from "../base/outcome";
import type { PatchFailure } from "./files/patch-failure";
import type { WorkbookPatch } from "./files/workbook-patch";
import { Budget } from "./reading/budget";
import { portableInflate, type Inflate } from "./reading/zip/inflate";
import { DEFAULT_LIMITS, type Limits } from "./reading/limits";
import { openWorkbook } from "./reading/workbook/open-workbook";
import { openPackage } from "./reading/zip/package";
import { recogniseForeign } from "./reading/recognise-content";
import { Refusal, refuseDamaged, refuseTooLarge } from "./reading/refusal";
import { readRelationships } from "./reading/workbook/relationships";
import { portableDeflate } from "./writing/zip/portable-deflate";
import type { Deflate } from "./writing/zip/zip-archive";
import { addCover } from "./patching/sheets/add-cover";
import { appendSheets } from "./patching/sheets/append-sheets";
import { attachSheet } from "./patching/sheets/attach-sheet";
import { openStyles } from "./patching/styles/open-styles";
import { patchSheets } from "./patching/cells/patch-sheets";
import { dropMacros } from "./patching/package/drop-macros";
import { PatchStop } from "./patching/xml/patch-stop";
import { patchedParts } from "./patching/package/patched-parts";
import { recalculate } from "./patching/sheets/recalculate";
import { refuseUnpatchable } from "./patching/package/refuse-unpatchable";
import { showCell } from "./patching/sheets/show-cell";
import { sheetTasks } from "./patching/cells/sheet-tasks";

export interface PatchOptions {
  readonly inflate?: Inflate;
  readonly deflate?: Deflate;
  readonly limits?: Partial<Limits>;
  /** A clock in milliseconds; without it there is no time limit. */
  readonly now?: () => number;
}

/**
 * A received .xlsx or .xlsm file with what the patch asks for, everything else as it was: parts that are not concerned are
 * copied as they were packed, and in the others only the places concerned are written anew. The same input always gives the
 * same bytes. Never throws for what the bytes hold: a file that cannot be changed without danger is a failure.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  options: PatchOptions = {},
): Outcome<Uint8Array, PatchFailure> {
  try {
    const foreign = recogniseForeign(bytes);
    return foreign ? fail(foreign) : succeed(patched(bytes, patch, options));
  } catch (error) {
    if (error instanceof Refusal || error instanceof PatchStop) return fail(error.failure);
    throw error;
  }
}

function patched(bytes: Uint8Array, patch: WorkbookPatch, options: PatchOptions): Uint8Array {
  const budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits }, options.now);
  const { limits } = budget;
  if (bytes.length > limits.fileBytes) refuseTooLarge("file-size", limits.fileBytes);
  const pack = openPackage(bytes, options.inflate ?? portableInflate, budget);
  const workbook = openWorkbook(pack, readRelationships(pack, ""));
  if (workbook.sheets.length > limits.sheets) refuseTooLarge("sheets", limits.sheets);
  const parts = patchedParts(bytes, pack, options.deflate ?? portableDeflate);
  refuseUnpatchable(pack, workbook, parts.text(workbook.path) ?? refuseDamaged(workbook.path));

  const { cover, attached, appended = [], writes = [], author = "", replacesFormulas = false } = patch;
  const isFigureWritten = writes.some(({ content }) => content.kind !== "text");
  const styles = openStyles(parts, workbook);
  patchSheets(
    {
      pack,
      parts,
      styles: styles.book,
      author,
      unselects: cover !== undefined,
      dropsResults: isFigureWritten,
      replacesFormulas,
    },
    workbook,
    sheetTasks(patch),
  );
  if (patch.opensAt !== undefined) showCell(parts, workbook, patch.opensAt);
  if (attached !== undefined) attachSheet(parts, workbook, attached, styles.book);
  if (appended.length > 0) appendSheets(parts, workbook, appended, styles.book);
  if (cover !== undefined) addCover(parts, workbook.path, cover, styles.book);
  styles.save();
  if (patch.withoutMacros === true) dropMacros(parts, pack, workbook);
  if (isFigureWritten) recalculate(parts, workbook);
  return parts.archive();
}
