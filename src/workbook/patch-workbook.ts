import { fail, succeed, type Outcome } from "../base/outcome";
import type { PatchFailure } from "./files/patch-failure";
import type { WorkbookPatch } from "./files/workbook-patch";
import { Budget } from "./reading/budget";
import { portableInflate, type Inflate } from "./reading/zip/inflate";
import { DEFAULT_LIMITS, type Limits } from "./reading/limits";
import { openWorkbook, type OpenedWorkbook } from "./reading/workbook/open-workbook";
import { openPackage, type Package } from "./reading/zip/package";
import { recogniseForeign } from "./reading/recognise-content";
import { Refusal, refuseDamaged, refuseTooLarge } from "./reading/refusal";
import { readRelationships, findTarget, relationshipPart } from "./reading/workbook/relationships";
import { portableDeflate } from "./writing/zip/portable-deflate";
import type { Deflate } from "./writing/zip/zip-archive";
import { appendSheets } from "./patching/sheets/append-sheets";
import { attachSheet } from "./patching/sheets/attach-sheet";
import { patchSheets } from "./patching/cells/patch-sheets";
import { PatchStop, stopAtUnusual } from "./patching/xml/patch-stop";
import { patchedParts, type PatchedParts } from "./patching/package/patched-parts";
import { fitSheet } from "./patching/sheets/fit-sheet";
import { showCell } from "./patching/sheets/show-cell";
import { sheetTasks } from "./patching/cells/sheet-tasks";
import { recalculatedOnLoad, freeSheetName, withFirstSheet } from "./patching/sheets/first-sheet";
import {
  removeContentType,
  removeRelationship,
  addContentType,
  replaceDefaultType,
} from "./patching/package/package-lists";
import { addPart } from "./patching/package/add-part";
import { openStyleBook, type StyleBook } from "./patching/styles/style-book";
import type { SheetDrawing } from "./drawing/drawing";
import { builtInNames } from "./writing/workbook/defined-names";
import { inlineTexts } from "./writing/workbook/shared-strings";
import { worksheetPart } from "./writing/sheet/worksheet-part";

export interface PatchOptions {
  readonly inflate?: Inflate;
  readonly deflate?: Deflate;
  readonly limits?: Partial<Limits>;
  /** A clock in milliseconds; without it there is no time limit. */
  readonly now?: () => number;
}

/**
 * Applies a patch to a received .xlsx or .xlsm file. Copies unaffected parts as they were packed and rewrites
 * only the affected places of the others. The same input always gives the same bytes. Never throws for the
 * content of the bytes: a file that cannot be changed safely is a failure.
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
  for (const wide of patch.wide ?? []) fitSheet(parts, workbook, wide, styles.book.digitPixels);
  if (patch.opensAt !== undefined) showCell(parts, workbook, patch.opensAt);
  if (attached !== undefined) attachSheet(parts, workbook, attached, styles.book);
  if (appended.length > 0) appendSheets(parts, workbook, appended, styles.book);
  if (cover !== undefined) addCover(parts, workbook.path, cover, styles.book);
  styles.save();
  if (patch.withoutMacros === true) dropMacros(parts, pack, workbook);
  if (isFigureWritten) recalculate(parts, workbook);
  return parts.archive();
}

/**
 * Forces recalculation on opening. Removes the calculation chain, which does not list the added formulas;
 * programs rebuild it.
 */
function recalculate(parts: PatchedParts, { path, relationships }: OpenedWorkbook): void {
  const before = parts.text(path) ?? stopAtUnusual(path);
  const after = recalculatedOnLoad(before, path);
  if (after !== before) parts.put(path, after);
  const chain = relationships.find(({ type }) => type === "calcchain");
  if (chain === undefined) return;
  removeRelationship(parts, path, chain.id);
  removeContentType(parts, chain.target);
  parts.remove(chain.target);
}

/** The namespace of strict workbooks (ISO 29500-1, annex A). */
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** Refuses a file that a change could damage: see `PatchFailure`. `xml` = its workbook part. */
function refuseUnpatchable(pack: Package, workbook: OpenedWorkbook, xml: string): void {
  for (const { name, isEncrypted, isAmbiguous } of pack.entries) {
    if (isEncrypted) throw new Refusal({ kind: "encrypted" });
    // Two readers could see two different files, and patching would lose one of them.
    if (isAmbiguous) stopAtUnusual(name);
  }
  if (xml.includes(STRICT)) throw new PatchStop({ kind: "strict" });
  if (pack.names.some((name) => name.startsWith("_xmlsignatures/"))) throw new PatchStop({ kind: "signed" });
  if (workbook.relationships.some(({ type }) => type === "revisionheaders")) {
    throw new PatchStop({ kind: "journal" });
  }
}

/**
 * Opens the styles of a workbook and returns the way to write additions back. A file without a styles part
 * gets one.
 */
function openStyles(
  parts: PatchedParts,
  workbook: OpenedWorkbook,
): { readonly book: StyleBook; readonly save: () => void } {
  const path = findTarget(workbook.relationships, "styles");
  const before = path === undefined ? undefined : (parts.text(path) ?? stopAtUnusual(path));
  const book = openStyleBook(before, path ?? "");
  const save = (): void => {
    const after = book.xml();
    if (after === undefined) return;
    if (path === undefined) addPart(parts, workbook.path, "styles", after);
    else parts.put(path, after);
  };
  return { book, save };
}

/** Inserts a drawn sheet first. Its texts are inline: the shared string table does not change. */
function addCover(parts: PatchedParts, workbook: string, drawn: SheetDrawing, styles: StyleBook): void {
  const xml = parts.text(workbook) ?? stopAtUnusual(workbook);
  const cover: SheetDrawing = { ...drawn, name: freeSheetName(xml, workbook, drawn.name) };
  const content = worksheetPart(cover, {
    isInFront: true,
    strings: inlineTexts,
    formatIndex: styles.own,
    digitPixels: styles.digitPixels,
    results: new Map(),
  });
  const relationshipId = addPart(parts, workbook, "worksheet", content);
  const names = builtInNames(cover, 0);
  parts.put(workbook, withFirstSheet(xml, workbook, { name: cover.name, relationshipId, names }));
}

/** Content type of a workbook that is no template and has no macros. */
const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const PROGRAM = "vbaproject";

const PROGRAM_TYPE = "application/vnd.ms-office.vbaProject";

/**
 * Content type of printer settings, the .bin parts of a workbook without macros; the VBA project has the same
 * extension.
 */
const PRINTER_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings";

/** Macro sheets of Excel before 1997, not allowed in a workbook without macros. Source: MS-OFFMACRO2. */
const MACRO_SHEETS: readonly string[] = ["xlmacrosheet", "xlintlmacrosheet"];

/**
 * Converts the file to .xlsx: removes the VBA project and its signatures, and changes the content type.
 * Buttons and formulas that call it stay, without effect or with #NAME?. Refuses a file with macro sheets.
 */
function dropMacros(parts: PatchedParts, pack: Package, { path, relationships }: OpenedWorkbook): void {
  const inside = relationships.filter(({ isExternal }) => !isExternal);
  const sheet = inside.find(({ type }) => MACRO_SHEETS.includes(type));
  if (sheet !== undefined) stopAtUnusual(sheet.target);
  for (const { id, target } of inside.filter(({ type }) => type === PROGRAM)) {
    removeRelationship(parts, path, id);
    const signatures = readRelationships(pack, target).map((arrow) => arrow.target);
    for (const part of [target, relationshipPart(target), ...signatures]) {
      parts.remove(part);
      removeContentType(parts, part);
    }
  }
  replaceDefaultType(parts, PROGRAM_TYPE, "bin", PRINTER_TYPE);
  removeContentType(parts, path);
  addContentType(parts, path, PLAIN);
}
