import type { Budget } from "../budget";
import type { DateSystem } from "../../grid/workbook-grids";
import type { CellContent, CellFormula, CellFormat } from "../../grid/grid";
import type { SharedStringTable } from "../shared/shared-strings";
import { itemText, readStringItem } from "../shared/string-item";
import type { XmlCursor } from "../xml/xml-cursor";
import { FormulaReader } from "./formula-reader";
import { type CellType, cellValue, stringAt } from "./cell-value";
import { EXACT_DIGITS } from "./number-text";

const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_V = 0x76;
const SLASH = 0x2f;
/** Length of "</v></c>", the usual end of a cell with content. */
const USUAL_END = 8;

/** Checks for the usual end. Unrolled: a loop took a twentieth of reading a large sheet. */
const isUsualEnd = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LESS &&
  bytes[at + 1] === SLASH &&
  bytes[at + 2] === LETTER_V &&
  bytes[at + 3] === GREATER &&
  bytes[at + 4] === LESS &&
  bytes[at + 5] === SLASH &&
  bytes[at + 6] === LETTER_C &&
  bytes[at + 7] === GREATER;

/** What the cells of one sheet refer to, and what to read of them. */
export interface CellSources {
  readonly formats: readonly CellFormat[];
  readonly dateSystem: DateSystem;
  readonly strings: () => SharedStringTable | undefined;
  readonly budget: Budget;
  readonly formulaTexts: boolean;
}

/** The content found between `<c>` and `</c>`; reused from cell to cell. */
export class CellBody {
  value: CellContent | undefined;
  formula: CellFormula | undefined;
  private readonly strings: () => SharedStringTable | undefined;
  private readonly formulas: FormulaReader;

  constructor(sources: CellSources) {
    this.strings = sources.strings;
    this.formulas = new FormulaReader(sources.formulaTexts);
  }

  clear(): void {
    this.value = undefined;
    this.formula = undefined;
  }

  /**
   * Reads the elements of a cell, from after its start tag to after `</c>`. Skips elements other than v, f
   * and is, including extensions with their content. Refuses a cell that does not end.
   */
  read(cursor: XmlCursor, type: CellType): void {
    if (this.readUsual(cursor, type)) return;
    const { bytes } = cursor;
    let hasFormula = false;
    for (;;) {
      cursor.nextTag();
      const letter = bytes[cursor.nameStart];
      if (cursor.nameEnd - cursor.nameStart > 1) {
        if (!cursor.isEndTag) this.readLongTag(cursor);
      } else if (cursor.isEndTag) {
        if (letter !== LETTER_C) continue;
        cursor.leaveTag();
        break;
      } else if (letter === LETTER_V) {
        cursor.readContent();
        this.value = cellValue(type, bytes, cursor.valueStart, cursor.valueEnd, this.strings);
        if (!isUsualEnd(bytes, cursor.at)) continue;
        cursor.at += USUAL_END;
        break;
      } else if (letter === LETTER_F) {
        hasFormula = this.formulas.read(cursor);
      }
    }
    if (hasFormula) this.formula = this.formulas.formula(this.value !== undefined);
  }

  /** Reads a whole number or a shared string alone; otherwise returns false without moving the cursor. */
  private readUsual(cursor: XmlCursor, type: CellType): boolean {
    const { bytes, at } = cursor;
    const isCounted = type === "number" || type === "shared";
    if (!isCounted || bytes[at + 1] !== LETTER_V || bytes[at + 2] !== GREATER || bytes[at] !== LESS)
      return false;
    const start = at + 3;
    let end = start;
    let number = 0;
    for (let digit = (bytes[end] ?? 0) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[++end] ?? 0) - 0x30) {
      number = number * 10 + digit;
    }
    if (end === start || end - start > EXACT_DIGITS || !isUsualEnd(bytes, end)) return false;
    cursor.at = end + USUAL_END;
    this.value = type === "number" ? number : stringAt(number, this.strings);
    return true;
  }

  private readLongTag(cursor: XmlCursor): void {
    if (cursor.isTag("is")) {
      const item = readStringItem(cursor, "is");
      this.value = itemText(cursor.bytes, item, cursor.part);
    } else if (cursor.isTag("extLst")) {
      cursor.leaveElement("extLst");
    }
  }
}
