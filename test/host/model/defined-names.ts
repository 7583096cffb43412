import type { Area } from "../../../src/workbook/grid/address";
import { refuse } from "../protocol/excel-error";
import type { Book } from "./book";
import type { DefinedName } from "./records";
import type { Sheet } from "./sheet";
import { absoluteText, parseAddress, quotedSheet } from "./sheet-areas";

/** Returns "=Data!$A$1:$B$2". */
export function referenceTo(sheet: string, area: Area): string {
  return `=${quotedSheet(sheet)}!${absoluteText(area)}`;
}

/** Returns the cells of a name; undefined if it is a constant, a calculation or broken. */
export function areaOfName(
  book: Book,
  name: DefinedName,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const address = parseAddress(name.formula.slice(1));
  if (address === undefined) return undefined;
  const sheet = address.sheet === undefined ? name.sheet : book.sheetNamed(address.sheet);
  return sheet && { sheet, area: address.area };
}

/**
 * Source: support.microsoft.com, "Names in formulas" (letter, _ or \\ first; not like a cell; 255
 * characters).
 */
export function checkName(name: string, others: readonly { readonly name: string }[]): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255) refuse("InvalidArgument");
  if (parseAddress(name) !== undefined || /^[rRcC]$/.test(name)) refuse("InvalidArgument");
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) refuse("ItemAlreadyExists");
}

export function allNames(book: Book): DefinedName[] {
  return [...book.names, ...book.sheets.flatMap((sheet) => sheet.names)];
}

export function renameInNames(book: Book, from: string, to: string): void {
  for (const name of namesOnSheet(book, from)) {
    const address = parseAddress(name.formula.slice(1));
    if (address !== undefined) redefine(book, name, referenceTo(to, address.area));
  }
}

/** Replaces references to a deleted sheet's cells in names. Source: the user interface. */
export function unlinkNames(book: Book, sheet: string): void {
  for (const name of namesOnSheet(book, sheet)) redefine(book, name, "=#REF!");
}

export function redefine(book: Book, name: DefinedName, formula: string): void {
  name.formula = formula;
  book.calculation.defineName(name.name, name.sheet?.id, formula);
}

function namesOnSheet(book: Book, sheet: string): DefinedName[] {
  return allNames(book).filter(
    (name) => parseAddress(name.formula.slice(1))?.sheet?.toLowerCase() === sheet.toLowerCase(),
  );
}
