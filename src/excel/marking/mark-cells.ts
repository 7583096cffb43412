import { a1, parseA1 } from "../../domain/grid/address";
import type { CellMark } from "../../use-cases/ports/open-workbook";
import { HostStop } from "../host-stop";
import { emphasise } from "../painting/conditional-format-steps";
import { sheetKey } from "../../domain/grid/sheet-key";
import { checkProtection } from "../sheet-protection";
import { findMarks, type MarkedSheet } from "./find-marks";
import { MARK_LOOKS, markFormula } from "./mark-sign";

/**
 * Shows these marks and no others of ours: a conditional format, which leaves the cell's own look alone, and a remark where
 * nobody else has one. Protected sheets are protected again in the same request. Throws a HostStop when a sheet is missing
 * or has a password, or the file is read-only; then nothing has changed.
 */
export async function markCells(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<void> {
  context.workbook.load("readOnly");
  const sheets = await findMarks(context);
  const bySheet = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const wanted = new Map<MarkedSheet, readonly CellMark[]>();
  for (const mark of marks) {
    const sheet = bySheet.get(sheetKey(mark.place.sheet));
    if (sheet === undefined) throw new HostStop({ kind: "sheet-missing", sheet: mark.place.sheet });
    wanted.set(sheet, [...(wanted.get(sheet) ?? []), mark]);
  }
  const touched = sheets.filter((sheet) => wanted.has(sheet) || sheet.marks.length > 0);
  if (touched.length === 0) return;
  if (context.workbook.readOnly) throw new HostStop({ kind: "read-only" });
  await checkProtection(context, touched);
  for (const sheet of touched) change(sheet, byCell(wanted.get(sheet) ?? []));
  await context.sync();
}

function change(
  { sheet, protection, marks, ownRemarks, remarked, remarks }: MarkedSheet,
  wanted: ReadonlyMap<string, CellMark>,
): void {
  if (protection !== undefined) sheet.protection.unprotect();
  for (const remark of ownRemarks) remark.delete();
  for (const mark of marks) mark.delete();
  for (const [cell, { severity, text }] of wanted) {
    const range = sheet.getRange(cell);
    emphasise(range, markFormula(text), MARK_LOOKS[severity]);
    if (!remarked.has(cell)) remarks[0]?.add(range, text);
  }
  if (protection !== undefined) sheet.protection.protect(protection);
}

const WORST_FIRST = ["error", "warning", "note"] as const;

/** One mark a cell: the worst look, all the texts. Throws when a place is no cell. */
function byCell(marks: readonly CellMark[]): ReadonlyMap<string, CellMark> {
  const found = new Map<string, CellMark>();
  for (const mark of marks) {
    const position = parseA1(mark.place.cell);
    if (position === undefined) throw new Error(`No cell: ${mark.place.cell}`);
    const cell = a1(position.row, position.column);
    const before = found.get(cell);
    found.set(cell, before === undefined ? mark : joined(before, mark));
  }
  return found;
}

function joined(one: CellMark, other: CellMark): CellMark {
  const severity =
    WORST_FIRST.find((known) => one.severity === known || other.severity === known) ?? one.severity;
  return { place: one.place, severity, text: `${one.text}\n${other.text}` };
}
