import type { SheetCursor } from "./sheet-cursor";
import { decodeText } from "./sheet-text";

/** Where each shared formula of a sheet applies, by its number in the file. */
export type SharedAreas = Map<string, string>;

/** A CellFormula while its cell is being read. */
export interface FormulaDraft {
  readonly text: string;
  readonly over?: string;
  hasCachedValue: boolean;
}

/**
 * Reads `<f …>text</f>` (ISO 29500-1, 18.3.1.40), raw but for a leading "=", which does not belong there. A cell that
 * shares the formula of another gets the area of that formula, but no text; nor does any when texts are not wanted.
 * Undefined for an empty `<f/>`.
 */
export function readFormula(
  cursor: SheetCursor,
  sharedAreas: SharedAreas,
  wantsText: boolean,
): FormulaDraft | undefined {
  const { bytes } = cursor;
  let reference: string | undefined;
  let group: string | undefined;
  while (cursor.nextAttribute()) {
    if (cursor.isAttribute("ref")) reference = decodeText(bytes, cursor.valueStart, cursor.valueEnd);
    else if (cursor.isAttribute("si")) group = decodeText(bytes, cursor.valueStart, cursor.valueEnd);
  }
  cursor.readContent();
  const isWritten = cursor.valueEnd > cursor.valueStart;
  const text = wantsText ? formulaText(bytes, cursor.valueStart, cursor.valueEnd) : "";
  if (group !== undefined && reference !== undefined) sharedAreas.set(group, reference);
  const over = reference ?? (group === undefined ? undefined : sharedAreas.get(group));
  if (over !== undefined) return { text, over, hasCachedValue: false };
  return isWritten || group !== undefined ? { text, hasCachedValue: false } : undefined;
}

function formulaText(bytes: Uint8Array, start: number, end: number): string {
  const written = decodeText(bytes, start, end);
  return written.startsWith("=") ? written.slice(1) : written;
}
