import type { CellFormula } from "../../../domain/grid/grid";
import type { XmlCursor } from "../xml/xml-cursor";

/** Where texts are not wanted nearly all formulas are told alike, and a form has a thousand. */
const CALCULATED: CellFormula = { text: "", hasCachedValue: true };
const NOT_CALCULATED: CellFormula = { text: "", hasCachedValue: false };

/** Reads the formulas of one sheet, `<f …>text</f>` (ISO 29500-1, 18.3.1.40). */
export class FormulaReader {
  private readonly wantsText: boolean;
  /** Where each shared formula of the sheet applies, by its number in the file. */
  private readonly sharedAreas = new Map<string, string>();
  private text = "";
  private over: string | undefined;

  constructor(wantsText: boolean) {
    this.wantsText = wantsText;
  }

  /**
   * Reads the element whose start tag the cursor is in; false when it is empty and shares none. A cell that shares the
   * formula of another gets the area of that formula, but no text.
   */
  read(cursor: XmlCursor): boolean {
    let reference: string | undefined;
    let group: string | undefined;
    while (cursor.nextAttribute()) {
      if (cursor.isAttribute("ref")) reference = cursor.text();
      else if (cursor.isAttribute("si")) group = cursor.text();
    }
    cursor.readContent();
    this.text = this.wantsText ? withoutEquals(cursor.text()) : "";
    if (group !== undefined && reference !== undefined) this.sharedAreas.set(group, reference);
    this.over = reference ?? (group === undefined ? undefined : this.sharedAreas.get(group));
    return cursor.valueEnd > cursor.valueStart || group !== undefined || reference !== undefined;
  }

  /** The formula read last. */
  formula(hasCachedValue: boolean): CellFormula {
    const { text, over } = this;
    if (over !== undefined) return { text, over, hasCachedValue };
    if (text !== "") return { text, hasCachedValue };
    return hasCachedValue ? CALCULATED : NOT_CALCULATED;
  }
}

/** A leading "=" does not belong there. */
const withoutEquals = (text: string): string => (text.startsWith("=") ? text.slice(1) : text);
