import type { CellContent } from "../../../domain/grid/grid";
import { type FormulaDraft, type SharedAreas, readFormula } from "./cell-formula";
import { type CellType, cellValue } from "./cell-value";
import { richText } from "../shared/rich-text";
import type { SheetCursor } from "./sheet-cursor";
import { decodeFragment } from "./sheet-text";

const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_V = 0x76;
/** "</v></c>": so nearly every cell with content ends. */
const USUAL_END = [0x3c, 0x2f, 0x76, 0x3e, 0x3c, 0x2f, 0x63, 0x3e] as const;

/** What the cells of one sheet refer to. */
export interface CellSources {
  readonly strings: () => readonly string[];
  readonly sharedAreas: SharedAreas;
  readonly formulaTexts: boolean;
}

/** What was found between `<c>` and `</c>`; reused from cell to cell. */
export class CellBody {
  value: CellContent | undefined;
  formula: FormulaDraft | undefined;

  clear(): void {
    this.value = undefined;
    this.formula = undefined;
  }

  /**
   * Reads the elements of a cell, from after its start tag to after `</c>`. Elements other than v, f and is are passed
   * over, extensions with all they hold. Refuses a cell that does not end.
   */
  read(cursor: SheetCursor, type: CellType, sources: CellSources): void {
    const { bytes } = cursor;
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
        this.value = cellValue(type, bytes, cursor.valueStart, cursor.valueEnd, sources.strings);
        if (cursor.skip(USUAL_END)) break;
      } else if (letter === LETTER_F) {
        this.formula = readFormula(cursor, sources.sharedAreas, sources.formulaTexts);
      }
    }
    if (this.formula) this.formula.hasCachedValue = this.value !== undefined;
  }

  private readLongTag(cursor: SheetCursor): void {
    if (cursor.isTag("is")) {
      cursor.leaveElement("is");
      const inside = decodeFragment(cursor.bytes, cursor.valueStart, cursor.valueEnd);
      this.value = richText(`<is>${inside}</is>`, cursor.part);
    } else if (cursor.isTag("extLst")) {
      cursor.leaveElement("extLst");
    }
  }
}
