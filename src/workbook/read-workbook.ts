import type { FileFailure } from "./files/file-failure";
import type { Grid } from "./grid/grid";
import { linkedCells } from "./grid/linked-cells";
import { type Outcome, fail, succeed } from "../base/outcome";
import type { CelllessSheet, NoteOnCell, WorkbookGrids, WorkbookExtras } from "./grid/workbook-grids";
import { Budget } from "./reading/budget";
import { type Inflate, portableInflate } from "./reading/zip/inflate";
import { DEFAULT_LIMITS, type Limits } from "./reading/limits";
import { type OpenedWorkbook, openWorkbook } from "./reading/workbook/open-workbook";
import { type Package, openPackage } from "./reading/zip/package";
import { recogniseForeign } from "./reading/recognise-content";
import { Refusal, refuseTooLarge } from "./reading/refusal";
import { type Relationship, findTarget, readRelationships } from "./reading/workbook/relationships";
import { readNotes } from "./reading/sheet/cell-notes";
import { openSheets } from "./reading/sheet/sheet-part";
import { attribute } from "./reading/xml/xml-attribute";
import { walkElements } from "./reading/xml/xml-elements";
import { characterData, unescapeExcel } from "./reading/xml/xml-text";

export type { Inflate };

export interface ReadOptions {
  /** A faster platform inflater; must throw if there is more data than declared. */
  readonly inflate?: Inflate;
  readonly limits?: Partial<Limits>;
  /**
   * False = read only that a cell has a formula: `CellFormula.text` is "". Forms are full of formulas, and
   * their texts are half the work of reading one.
   */
  readonly formulaTexts?: boolean;
  /** A clock in milliseconds; without it there is no time limit. */
  readonly now?: () => number;
}

/**
 * Reads an .xlsx or .xlsm workbook into plain grids (ISO 29500). Evaluates nothing, follows nothing. Never
 * throws for the content of the bytes: any problem of the file is a failure.
 */
export function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Outcome<WorkbookGrids, FileFailure> {
  try {
    const foreign = recogniseForeign(bytes);
    return foreign ? fail(foreign) : succeed(readGrids(bytes, options));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    throw error;
  }
}

function readGrids(bytes: Uint8Array, options: ReadOptions): WorkbookGrids {
  const budget = new Budget({ ...DEFAULT_LIMITS, ...options.limits }, options.now);
  const { limits } = budget;
  if (bytes.length > limits.fileBytes) refuseTooLarge("file-size", limits.fileBytes);
  const pack = openPackage(bytes, options.inflate ?? portableInflate, budget);
  const ofPackage = readRelationships(pack, "");
  const workbook = openWorkbook(pack, ofPackage);
  if (workbook.sheets.length > limits.sheets) refuseTooLarge("sheets", limits.sheets);

  const sheets = openSheets(pack, workbook, budget, {
    formulaTexts: options.formulaTexts ?? true,
  });
  const grids: Grid[] = [];
  const celllessSheets: CelllessSheet[] = [];
  let hasObjects = false;
  workbook.sheets.forEach((listed) => {
    const identity = { sheet: listed.name, visibility: listed.visibility };
    const content = sheets.read(listed);
    if (content === undefined) celllessSheets.push(identity);
    else grids.push({ ...identity, ...content.grid });
    hasObjects ||= content?.hasObjects ?? false;
  });
  return {
    grids,
    celllessSheets,
    names: workbook.names,
    dateSystem: workbook.dateSystem,
    extras: {
      ...readExtras(pack, workbook.relationships, linkedCells(grids), hasObjects),
      ...notesIn(pack, workbook),
    },
    ...readDocumentProperties(pack, ofPackage),
  };
}

/** Reads the notes on cells; most files have none, and then their relationships are not read. */
function notesIn(pack: Package, { sheets, relationships }: OpenedWorkbook): Pick<WorkbookExtras, "notes"> {
  if (!pack.names.some((name) => /comments/i.test(name))) return {};
  const notes = sheets.flatMap(({ name: sheet, relationshipId }) => {
    const part = relationships.find(({ id }) => id === relationshipId)?.target;
    return part === undefined ? [] : readNotes(pack, part).map((note): NoteOnCell => ({ ...note, sheet }));
  });
  return { notes };
}

function readDocumentProperties(
  pack: Package,
  ofPackage: readonly Relationship[],
): Pick<WorkbookGrids, "properties" | "savedAt"> {
  const core = findTarget(ofPackage, "coreproperties");
  const coreXml = core && pack.text(core);
  const savedAt = core && coreXml && readSavedAt(coreXml, core);
  const custom = findTarget(ofPackage, "customproperties");
  const customXml = custom && pack.text(custom);
  return {
    properties: custom && customXml ? readCustomProperties(customXml, custom) : new Map(),
    ...(savedAt ? { savedAt } : {}),
  };
}

const MACRO_SHEETS: readonly string[] = ["xlmacrosheet", "xlintlmacrosheet"];

/**
 * Reads the content of the workbook besides data. Targets of external links are returned as written, never
 * followed.
 */
function readExtras(
  pack: Package,
  ofWorkbook: readonly Relationship[],
  linked: ReturnType<typeof linkedCells>,
  hasObjectsOnSheets: boolean,
): WorkbookExtras {
  const links = ofWorkbook
    .filter(({ type, isExternal }) => type === "externallink" && !isExternal)
    .flatMap(({ target }) => readRelationships(pack, target))
    .filter(({ isExternal }) => isExternal)
    .map(({ target }) => target);
  return {
    externalLinks: [...new Set([...links, ...linked.files])],
    linkedCells: linked.cells.length > 0 ? linked.cells : undefined,
    hasMacros:
      ofWorkbook.some(({ type }) => type === "vbaproject" || MACRO_SHEETS.includes(type)) ||
      pack.names.some((name) => name.endsWith("vbaproject.bin")),
    hasEmbeddedObjects:
      hasObjectsOnSheets || pack.names.some((name) => /(^|\/)(embeddings|activex)\/[^/]/.test(name)),
  };
}

/** Reads custom document properties (ISO 29500-1, 22.3) of any type as text: name → value. */
function readCustomProperties(xml: string, part: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let openName: string | undefined;
  walkElements(xml, part, {
    open(element, attributes) {
      if (element === "property") openName = attribute(attributes, "name");
    },
    close(_element, text, parent) {
      if (parent !== "property" || openName === undefined) return;
      properties.set(openName, unescapeExcel(characterData(text)));
    },
  });
  return properties;
}

/** Reads the save time from the core properties (ISO 29500-2, 8); undefined or "" if they do not state it. */
function readSavedAt(xml: string, part: string): string | undefined {
  let savedAt: string | undefined;
  walkElements(xml, part, {
    close(element, text) {
      if (element === "modified") savedAt = characterData(text).trim();
    },
  });
  return savedAt;
}
