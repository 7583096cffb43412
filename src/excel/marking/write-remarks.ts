import { excelCode, failureOf, isRefusal } from "../host/excel-failure";
import { tried } from "../host/tried";
import { HostStop } from "../host/host-stop";
import { guardedAmong, leftBehind, protectAgain } from "../host/sheet-protection";
import { findRemarks, type RemarkedSheet } from "./find-remarks";
import type { MarkedSheet } from "./find-marks";
import { isMarkOf, markFormula } from "./mark-sign";

/** A sheet whose marks have just been changed: what they were, and which texts belong beside which cells now. */
export interface SheetToRemark extends MarkedSheet {
  readonly wanted: ReadonlyMap<string, string>;
}

/** So many refusals, and the others are not tried any more: each costs some round trips. */
const MOST_REFUSALS = 10;

/** This Excel does no such thing at all. */
const HOPELESS: readonly string[] = ["NotImplemented", "ApiNotFound", "AccessDenied"];

/** The cell of one remark, and what there is to do; nothing can be done where this Excel has no remarks. */
interface Job {
  readonly cell: string;
  readonly sheet: SheetToRemark;
  readonly act: (() => void) | undefined;
}

/**
 * Takes away the remarks of former marks that nobody has changed, and puts the new ones where nobody else has one. What Excel
 * refuses is left out. Answers for how many cells that is so. Throws a HostStop only when a sheet stays unprotected.
 */
export async function writeRemarks(
  context: Excel.RequestContext,
  sheets: readonly SheetToRemark[],
  refused: ReadonlySet<string> = new Set(),
  wasRefused = false,
): Promise<number> {
  const jobs = await tried(() => jobsLeft(context, sheets), undefined);
  // The colours are there; of remarks nothing is known.
  if (jobs === undefined) return sheets.reduce((sum, { wanted }) => sum + wanted.size, 0);
  const open = jobs.filter(({ act, cell }) => act !== undefined && !refused.has(cell));
  // What was done before a refusal is not left; so the first that is left was refused.
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
    const names = guarded.map(({ name }) => name);
    const unprotected = await tried(() => protectAgain(context, guarded), names);
    if (unprotected.length > 0) throw new HostStop(leftBehind(failureOf(error), [], unprotected));
    if (!isRefusal(error) || HOPELESS.includes(code)) {
      return tried(async () => (await jobsLeft(context, sheets)).length, jobs.length);
    }
    return writeRemarks(context, sheets, skipped, true);
  }
}

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

function jobsOn(one: SheetToRemark, { standing = [], add }: Partial<RemarkedSheet> = {}): readonly Job[] {
  const { sheet, name, marks, wanted } = one;
  const outdated = standing.filter(
    ({ cell, text }) =>
      marks.some((mark) => isSamePlace(mark.cell, cell) && isMarkOf(mark.formula, text)) &&
      !isMarkOf(markFormula(wanted.get(cell) ?? ""), text),
  );
  const kept = new Set(standing.filter((remark) => !outdated.includes(remark)).map(({ cell }) => cell));
  const cells = new Set([...outdated.map(({ cell }) => cell), ...wanted.keys()]);
  return [...cells].flatMap((cell): readonly Job[] => {
    const gone = outdated.filter((remark) => remark.cell === cell);
    const text = kept.has(cell) ? "" : (wanted.get(cell) ?? "");
    if (gone.length === 0 && text === "") return [];
    const act = (): void => {
      for (const { remark } of gone) remark.delete();
      if (text !== "") add?.(sheet.getRange(cell), text);
    };
    return [{ cell: `${name}!${cell}`, sheet: one, act: add === undefined || cell === "" ? undefined : act }];
  });
}

/** Where Excel does not tell one of the places, the text alone decides. */
const isSamePlace = (one: string, other: string): boolean => one === other || one === "" || other === "";
