import type { CellFormula } from "../../grid/grid";
import type { XmlCursor } from "../xml/xml-cursor";

/** Shared object: without texts nearly all formulas are equal, and a form has a thousand. */
const CALCULATED: CellFormula = { text: "", hasCachedValue: true };
const NOT_CALCULATED: CellFormula = { text: "", hasCachedValue: false };

/** The area of a shared formula, and the formula of its cells without text. */
interface SharedFormula {
  readonly area: string;
  readonly calculated: CellFormula;
  readonly notCalculated: CellFormula;
}

const sharedOver = (area: string): SharedFormula => ({
  area,
  calculated: { text: "", over: area, hasCachedValue: true },
  notCalculated: { text: "", over: area, hasCachedValue: false },
});

/** Reads the formulas of one sheet, `<f …>text</f>` (ISO 29500-1, 18.3.1.40). */
export class FormulaReader {
  private readonly wantsText: boolean;
  /** Areas of shared formulas by their number in the file. */
  private readonly shared = new Map<number, SharedFormula>();
  private text = "";
  private over: SharedFormula | undefined;

  constructor(wantsText: boolean) {
    this.wantsText = wantsText;
  }

  /**
   * Reads the element whose start tag the cursor is in; false if it is empty and shares none. A cell that
   * shares the formula of another gets its area, but no text.
   */
  read(cursor: XmlCursor): boolean {
    let reference: string | undefined;
    let group: number | undefined;
    while (cursor.nextAttribute()) {
      if (cursor.isAttribute("ref")) reference = cursor.text();
      else if (cursor.isAttribute("si")) group = cursor.digits();
    }
    cursor.readContent();
    this.text = this.wantsText || mayNameFile(cursor) ? withoutEquals(cursor.text()) : "";
    this.over = reference === undefined ? undefined : sharedOver(reference);
    if (group !== undefined) {
      if (this.over) this.shared.set(group, this.over);
      else this.over = this.shared.get(group);
    }
    return cursor.valueEnd > cursor.valueStart || group !== undefined || reference !== undefined;
  }

  /** Returns the formula read last. */
  formula(hasCachedValue: boolean): CellFormula {
    const { text, over } = this;
    if (over !== undefined && text !== "") return { text, over: over.area, hasCachedValue };
    if (over !== undefined) return hasCachedValue ? over.calculated : over.notCalculated;
    if (text !== "") return { text, hasCachedValue };
    return hasCachedValue ? CALCULATED : NOT_CALCULATED;
  }
}

const OPENING_BRACKET = 0x5b;

/** The text of a link to another workbook is read in any case: "[1]Sheet1!C5". */
function mayNameFile({ bytes, valueStart, valueEnd }: XmlCursor): boolean {
  for (let at = valueStart; at < valueEnd; at++) if (bytes[at] === OPENING_BRACKET) return true;
  return false;
}

/** Removes a leading "=", which files should not have. */
const withoutEquals = (text: string): string => (text.startsWith("=") ? text.slice(1) : text);
