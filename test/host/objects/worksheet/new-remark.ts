import type { Arguments } from "../../protocol/arguments";
import { refuse } from "../../protocol/excel-error";
import { requireAllowed } from "../../model/protection";
import type { NoteModel } from "../../model/records";
import type { Sheet } from "../../model/sheet";
import { cellsIn } from "../../model/sheet-areas";
import { cellsArgument } from "../range/cells";

/** Characters; the limit of a cell (assumed). */
const LONGEST = 32_767;

/**
 * Validates a new note or comment. A cell has at most one of the two. Source: Range.AddCommentThreaded and
 * Range.AddComment of the VBA documentation; codes assumed.
 */
export function newRemark(start: Sheet, given: Arguments): NoteModel {
  const { sheet, area } = cellsArgument(given.at(0), start);
  const content = given.text(1);
  if (cellsIn(area) !== 1 || content === "" || content.length > LONGEST) refuse("InvalidArgument");
  requireAllowed(sheet, "allowEditObjects");
  const { top: row, left: column } = area;
  const remarks = [...sheet.comments, ...sheet.notes];
  if (remarks.some((remark) => remark.row === row && remark.column === column)) refuse("InvalidOperation");
  return { id: sheet.book.newId(), sheet, row, column, content };
}
