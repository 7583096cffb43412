import { excelCode, failureOf, isRefusal } from "../host/excel-failure";
import { tried } from "../host/tried";
import { HostStop } from "../host/host-stop";
import { guardedAmong, leftBehind, namesOf, protectAgain } from "../host/sheet-protection";
import { findRemarks, type RemarkedSheet } from "./find-remarks";
import type { MarkedSheet } from "./find-marks";
import { isNoteOfMark, markFormula } from "./mark-sign";

/** A sheet whose marks have just changed: the previous marks, and the texts for its cells. */
export interface SheetToRemark extends MarkedSheet {
  readonly wanted: ReadonlyMap<string, string>;
}

/** After this many refusals the remaining notes are skipped: each costs several round trips. */
const MOST_REFUSALS = 10;

/** Codes for a feature that this Excel lacks. */
const HOPELESS: readonly string[] = ["NotImplemented", "ApiNotFound", "AccessDenied"];

/** The work for one cell; empty if this Excel has no notes or comments. */
interface Job {
  readonly cell: string;
  readonly sheet: SheetToRemark;
  readonly act: (() => void) | undefined;
}

/**
 * Removes unchanged notes of previous marks and adds the new ones to cells without a note. Skips what Excel
 * refuses and returns the number of those cells. Throws a HostStop only if a sheet stays unprotected.
 */
export async function writeRemarks(
  context: Excel.RequestContext,
  sheets: readonly SheetToRemark[],
  refused: ReadonlySet<string> = new Set(),
  wasRefused = false,
): Promise<number> {
  const jobs = await tried(() => jobsLeft(context, sheets), undefined);
  // The colours are set; the state of the notes is unknown, also of those of previous marks.
  if (jobs === undefined) return sheets.reduce((sum, sheet) => sum + cellsWithNotes(sheet).length, 0);
  const open = jobs.filter(({ act, cell }) => act !== undefined && !refused.has(cell));
  // Finished jobs are not in `open`, so its first one was refused.
  const isFirst = ({ cell }: Job): boolean => wasRefused && cell === open[0]?.cell;
  const skipped = new Set([...refused, ...open.filter(isFirst).map(({ cell }) => cell)]);
  const next = open.filter((job) => !isFirst(job));
  if (next.length === 0 || skipped.size >= MOST_REFUSALS) return jobs.length;
  const guarded = guardedAmong(sheets.filter((sheet) => next.some((job) => job.sheet === sheet)));
  try {
    for (const { sheet } of guarded) sheet.protection.unprotect();
    for (const { act } of next) act?.();
    for (const { sheet, protection } of guarded) sheet.protection.protect(protection);
    await context.sync();
    return jobs.length - next.length;
  } catch (error) {
    const code = excelCode(error);
    if (code === undefined) throw error;
    const unprotected = await tried(() => protectAgain(context, guarded), namesOf(guarded));
    // The colours are set.
    if (unprotected.length > 0)
      throw new HostStop(leftBehind(failureOf(error), namesOf(sheets), unprotected));
    if (!isRefusal(error) || HOPELESS.includes(code)) {
      return tried(async () => (await jobsLeft(context, sheets)).length, jobs.length);
    }
    return writeRemarks(context, sheets, skipped, true);
  }
}

const cellsWithNotes = ({ marks, wanted }: SheetToRemark): readonly string[] => [
  ...new Set([...marks.map(({ cell }) => cell), ...wanted.keys()]),
];

async function jobsLeft(
  context: Excel.RequestContext,
  sheets: readonly SheetToRemark[],
): Promise<readonly Job[]> {
  const found = await findRemarks(
    context,
    sheets.map(({ sheet }) => sheet),
  );
  return sheets.flatMap((one) => jobsOn(one, found.get(one.sheet)));
}

function jobsOn(one: SheetToRemark, { existing = [], add }: Partial<RemarkedSheet> = {}): readonly Job[] {
  const { sheet, name, marks, wanted } = one;
  if (add === undefined) {
    // Excel reports no notes here: those of previous marks may exist.
    return cellsWithNotes(one).map((cell) => ({ cell: `${name}!${cell}`, sheet: one, act: undefined }));
  }
  const outdated = existing.filter(
    ({ cell, text }) =>
      marks.some((mark) => isSamePlace(mark.cell, cell) && isNoteOfMark(mark.formula, text)) &&
      !isNoteOfMark(markFormula(wanted.get(cell) ?? ""), text),
  );
  const unchanged = new Set(existing.filter((remark) => !outdated.includes(remark)).map(({ cell }) => cell));
  const nowhere = outdated.filter(({ cell }) => cell === "");
  const cells = new Set(
    [...outdated.map(({ cell }) => cell), ...wanted.keys()].filter((cell) => cell !== ""),
  );
  const jobs = [...cells].flatMap((cell): readonly Job[] => {
    const gone = outdated.filter((remark) => remark.cell === cell);
    const text = unchanged.has(cell) ? "" : (wanted.get(cell) ?? "");
    if (gone.length === 0 && text === "") return [];
    const act = (): void => {
      for (const { remark } of gone) remark.delete();
      if (text !== "") add(sheet.getRange(cell), text);
    };
    return [{ cell: `${name}!${cell}`, sheet: one, act }];
  });
  return [...jobs, ...nowhere.map((): Job => ({ cell: `${name}!`, sheet: one, act: undefined }))];
}

/** If Excel does not report one of the places, only the text is compared. */
const isSamePlace = (one: string, other: string): boolean => one === other || one === "" || other === "";
