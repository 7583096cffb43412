import type { CellMark } from "../../workbook/open-workbook";
import { EMPHASES, type Emphasis } from "../../workbook/drawing";

/** How a marked cell looks, by how bad it is. */
export const MARK_LOOKS: Readonly<Record<CellMark["severity"], Emphasis>> = {
  error: EMPHASES.bad,
  warning: EMPHASES.doubtful,
  note: { fill: "DDEBF7", colour: "1F4E78" },
};

const SIGN = "tong-hop-thi-dua:";

/**
 * The formula of a mark's conditional format: always true, and by its text known as ours, in any session and wherever rows
 * have moved. It carries a print of the remark beside it, so that only a remark nobody has changed is taken away.
 */
export const markFormula = (remark: string): string => `=LEN("${SIGN}${printOf(remark)}")>0`;

/** Whether a conditional format is a mark of ours. */
export const isMarkFormula = (formula: string): boolean => formula.includes(SIGN);

/** Whether a remark is the one the mark was made with. */
export const isMarkOf = (formula: string, remark: string): boolean =>
  formula.includes(SIGN + printOf(remark) + '"');

/** As many characters as a cell holds; what Excel takes of a remark is not documented. */
const LONGEST_REMARK = 32_767;

/** A text as a remark can hold it. */
export const remarkText = (text: string): string =>
  text.length > LONGEST_REMARK ? `${text.slice(0, LONGEST_REMARK - 1)}…` : text;

/** FNV-1a, 32 bits. Line ends and blanks do not count: hosts change them. */
function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replace(/\s+/g, "")) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
