import type { CellMark } from "../../workbook/open-workbook";
import { EMPHASES, type Emphasis } from "../../workbook/drawing";

/** Format of a marked cell by severity. */
export const MARK_LOOKS: Readonly<Record<CellMark["severity"], Emphasis>> = {
  error: EMPHASES.bad,
  warning: EMPHASES.doubtful,
  note: { fill: "DDEBF7", colour: "1F4E78" },
};

const SIGN = "tong-hop-thi-dua:";

/**
 * Returns the formula of a mark's conditional format: always true, and recognisable in later sessions and
 * after rows moved. It contains a hash of the mark's note, so that only unchanged notes are removed.
 */
export const markFormula = (remark: string): string => `=LEN("${SIGN}${printOf(remark)}")>0`;

/** Returns whether a conditional format is one of our marks. */
export const isMarkFormula = (formula: string): boolean => formula.includes(SIGN);

/** Returns whether a note is the one that was made with the mark. */
export const isNoteOfMark = (formula: string, remark: string): boolean =>
  formula.includes(SIGN + printOf(remark) + '"');

/** Length limit of a cell; Excel's limit for notes is not documented. */
const LONGEST_REMARK = 32_767;

/** Shortens a text to the length of a note. */
export const remarkText = (text: string): string =>
  text.length > LONGEST_REMARK ? `${text.slice(0, LONGEST_REMARK - 1)}…` : text;

/** FNV-1a, 32 bits. Ignores line ends and blanks, which hosts change. */
function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replace(/\s+/g, "")) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
