import type * as Library from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";
import type { FileFailure } from "./files/file-failure";
import type { Grid, Visibility } from "./grid/grid";
import type { CelllessSheet, NameInWorkbook, WorkbookGrids } from "./grid/workbook-grids";
import { fail, succeed, type Outcome } from "../base/outcome";
import { Budget } from "./reading/budget";
import { isCompoundFile } from "./reading/compound-file";
import { DEFAULT_LIMITS } from "./reading/limits";
import { Refusal, refuseTooLarge } from "./reading/refusal";
import { portableInflate } from "./reading/zip/inflate";
import { openPackage } from "./reading/zip/package";
import { checkCompoundFile, checkPackage } from "./reading/legacy/check-size";
import { legacyGrid } from "./reading/legacy/legacy-grid";
import { attribute } from "./reading/xml/xml-attribute";
import { walkElements } from "./reading/xml/xml-elements";
import { characterData } from "./reading/xml/xml-text";

/**
 * Stricter than for .xlsx: the library unpacks everything at once and takes many times the bytes of a file.
 */
const LIMITS = {
  ...DEFAULT_LIMITS,
  fileBytes: 16 * 1_048_576,
  totalBytes: 64 * 1_048_576,
  cells: 1_000_000,
  rows: 100_000,
} as const;

/**
 * Reads .xls (BIFF8 and BIFF5), .xlsb and .ods into grids with the library of SheetJS, which is loaded when
 * first needed. May never end on a damaged file: call it in a thread that can be stopped. Reads no fonts, no
 * hidden rows, columns or sheets of .ods, and no custom properties of .xls.
 */
export async function readLegacy(
  bytes: Uint8Array,
  now: () => number = () => performance.now(),
): Promise<Outcome<WorkbookGrids, FileFailure>> {
  try {
    const budget = new Budget(LIMITS, now);
    const meta = checkedMeta(bytes, budget);
    const { read } = await import("@e965/xlsx/dist/xlsx.full.min.js");
    const workbook = parsed(bytes, read);
    budget.checkTime();
    return succeed({ ...gridsOf(workbook, budget), ...meta });
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    throw error;
  }
}

/** Any error of the library concerns the file: the library gets nothing but these bytes. */
function parsed(bytes: Uint8Array, read: typeof Library.read): WorkBook {
  const { error: printError, warn } = console;
  // Nobody can act on what the library prints.
  console.error = console.warn = () => undefined;
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: true,
      bookVBA: true,
      sheetRows: LIMITS.rows,
      // Only .xls: there it concerns properties and the texts of formulas; elsewhere sheets would be lost.
      WTF: !isCompoundFile(bytes),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      /password|encrypt/i.test(message) ? { kind: "encrypted" } : { kind: "damaged", part: "Workbook" },
    );
  } finally {
    Object.assign(console, { error: printError, warn });
  }
}

/** Reads the metadata of an .ods. Refuses any file that claims too much before memory is allocated. */
function checkedMeta(bytes: Uint8Array, budget: Budget): Partial<WorkbookGrids> {
  const { limits } = budget;
  if (bytes.length > limits.fileBytes) refuseTooLarge("file-size", limits.fileBytes);
  if (isCompoundFile(bytes)) {
    checkCompoundFile(bytes);
    return {};
  }
  const pack = openPackage(bytes, portableInflate, budget);
  // OpenDocument 1.3 part 2, 4.8.6: only parts behind a password have this element.
  if (pack.text("META-INF/manifest.xml")?.includes("encryption-data"))
    throw new Refusal({ kind: "encrypted" });
  checkPackage(pack);
  const meta = pack.text("meta.xml");
  return meta === undefined ? {} : openDocumentMeta(meta);
}

/** A name for a number is given as a number, against the library's own types. */
const referenceText = (reference: string | number): string =>
  String(reference).replaceAll("&apos;", "'").replaceAll("&amp;", "&");

const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "very-hidden"];

function gridsOf(workbook: WorkBook, budget: Budget): WorkbookGrids {
  const { SheetNames: names, Sheets: sheets, Workbook: book, Props: props } = workbook;
  if (names.length > budget.limits.sheets) refuseTooLarge("sheets", budget.limits.sheets);
  const grids: Grid[] = [];
  const celllessSheets: CelllessSheet[] = [];
  names.forEach((sheet, index) => {
    const content = sheets[sheet];
    const identity = { sheet, visibility: VISIBILITIES[book?.Sheets?.[index]?.Hidden ?? 0] ?? "visible" };
    if (content === undefined || content["!type"] === "chart") celllessSheets.push(identity);
    else if (content["!fullref"] !== undefined) refuseTooLarge("rows", LIMITS.rows);
    else grids.push({ ...identity, ...legacyGrid(content, budget) });
  });
  const savedAt = props?.ModifiedDate === undefined ? NaN : new Date(props.ModifiedDate).getTime();
  return {
    grids,
    celllessSheets,
    names: (book?.Names ?? []).map(({ Name: name, Ref: refersTo, Sheet: at }): NameInWorkbook => ({
      name,
      refersTo: referenceText(refersTo),
      sheet: at === undefined ? undefined : names[at],
    })),
    properties: new Map(
      Object.entries(workbook.Custprops ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    dateSystem: book?.WBProps?.date1904 === true ? 1904 : 1900,
    extras: {
      externalLinks: [],
      hasMacros: workbook.vbaraw !== undefined,
      hasEmbeddedObjects: false,
    },
    ...(Number.isNaN(savedAt) ? {} : { savedAt: new Date(savedAt).toISOString() }),
  };
}

/**
 * Reads the custom properties and save time of an .ods (OpenDocument 1.3, 4.3), which the library does not
 * return.
 */
function openDocumentMeta(xml: string): Pick<WorkbookGrids, "properties" | "savedAt"> {
  const properties = new Map<string, string>();
  let name: string | undefined;
  let savedAt: string | undefined;
  walkElements(xml, "meta.xml", {
    open(element, attributes) {
      if (element === "user-defined") name = attribute(attributes, "name");
    },
    close(element, text) {
      if (element === "user-defined" && name !== undefined) properties.set(name, characterData(text));
      if (element === "date") savedAt = characterData(text).trim();
    },
  });
  return savedAt === undefined ? { properties } : { properties, savedAt };
}
