import type { CellPlace } from "../../workbook/grid";
import type { HostFailure, StoppedHost } from "../../workbook/open-workbook";
import { reasonOf } from "./excel-failure";
import { HostStop } from "./host-stop";
import { refusedAmong } from "./refused-among";
import {
  checkProtection,
  guardedAmong,
  leftBehind,
  namesOf,
  openAmong,
  OUR_PROTECTION,
  protectAgain,
  type GuardedSheet,
} from "./sheet-protection";
import { tried } from "./tried";

/** A sheet that may be protected; `lock`: it becomes protected or not, else its protection stays. */
export interface ChangedSheet extends GuardedSheet {
  readonly lock?: "on" | "off";
}

/** A change of sheets that may be protected. */
export interface GuardedChange {
  readonly sheets: readonly ChangedSheet[];
  /** Sent in one request together with unprotecting and protecting. */
  readonly act: () => void;
  /**
   * Returns a cell that does not hold what `act` wrote, although Excel reported success: it drops what is
   * written into the covered part of a merge.
   */
  readonly missed?: () => Promise<CellPlace | undefined>;
  /** Returns the names of sheets whose content differs from before `act`. */
  readonly differing: () => Promise<readonly string[]>;
  /** Restores the content from before `act`, even if it was only partly done. The sheets are unprotected. */
  readonly putBack: () => Promise<void>;
}

/**
 * Changes sheets, all or nothing. A batch is no transaction: if Excel refuses a part, reads everything back,
 * restores it and protects the sheets again. Throws a HostStop; if restoring failed, it names the sheets.
 */
export async function changeSheets(context: Excel.RequestContext, change: GuardedChange): Promise<void> {
  const { sheets, act } = change;
  await checkProtection(context, sheets);
  const guarded = guardedAmong(sheets);
  try {
    const protectionOn = ({ name }: GuardedSheet): Excel.WorksheetProtection =>
      context.workbook.worksheets.getItem(name).protection;
    for (const sheet of guarded) protectionOn(sheet).unprotect();
    act();
    for (const sheet of sheets) {
      const { lock, protection = lock === "on" ? OUR_PROTECTION : undefined } = sheet;
      if (lock !== "off" && protection !== undefined) protectionOn(sheet).protect(protection);
    }
    await context.sync();
    const place = await change.missed?.();
    if (place !== undefined) throw new HostStop({ kind: "not-written", place });
  } catch (error) {
    throw new HostStop(await recovered(context, change, reasonOf(error)));
  }
}

async function recovered(
  context: Excel.RequestContext,
  { sheets, differing, putBack }: GuardedChange,
  why: StoppedHost,
): Promise<HostFailure> {
  const guarded = guardedAmong(sheets);
  const changed = await tried(differing, namesOf(sheets));
  if (changed.length > 0) await tried(() => openAndPutBack(context, sheets, putBack), undefined);
  const unprotected = await tried(() => protectAgain(context, guarded), namesOf(guarded));
  const left = changed.length > 0 ? await tried(differing, changed) : [];
  const free = sheets.filter(({ protection }) => protection === undefined);
  const open = await tried(() => openAmong(context, free), []);
  const locked = changed.length === 0 ? [] : namesOf(free.filter((sheet) => !open.includes(sheet)));
  return leftBehind(why, [...new Set([...left, ...locked])], unprotected);
}

async function openAndPutBack(
  context: Excel.RequestContext,
  sheets: readonly ChangedSheet[],
  putBack: () => Promise<void>,
): Promise<void> {
  const closed = sheets.filter(({ protection, lock }) => protection !== undefined || lock !== undefined);
  // Excel refuses to unprotect an unprotected sheet (office-js issue 6784), which is then open anyway.
  await refusedAmong(context, closed, ({ name }) =>
    context.workbook.worksheets.getItem(name).protection.unprotect(),
  );
  await putBack();
}
