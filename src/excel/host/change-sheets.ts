import type { HostFailure, StoppedHost } from "../../workbook/open-workbook";
import { failureOf } from "./excel-failure";
import { HostStop } from "./host-stop";
import { refusedAmong } from "./refused-among";
import {
  checkProtection,
  guardedAmong,
  leftBehind,
  protectAgain,
  type GuardedSheet,
} from "./sheet-protection";
import { tried } from "./tried";

/** Something to change on sheets that may be protected. */
export interface SheetChange {
  readonly sheets: readonly GuardedSheet[];
  /** Put into one request together with unprotecting and protecting. */
  readonly act: () => void;
  /** The names of those sheets that do not hold what they held before `act`. */
  readonly differing: () => Promise<readonly string[]>;
  /** Makes the sheets, which are not protected meanwhile, hold again what they held before, whatever was done of `act`. */
  readonly putBack: () => Promise<void>;
}

/**
 * Changes sheets, all or nothing. A batch is no transaction: when Excel refuses in the middle, everything is read back, put
 * back and protected again. Throws a HostStop; where that did not succeed, one that says on which sheets.
 */
export async function changeSheets(context: Excel.RequestContext, change: SheetChange): Promise<void> {
  const { sheets, act } = change;
  await checkProtection(context, sheets);
  const guarded = guardedAmong(sheets);
  try {
    const protections = guarded.map(({ name, protection }) => ({
      proxy: context.workbook.worksheets.getItem(name).protection,
      protection,
    }));
    for (const { proxy } of protections) proxy.unprotect();
    act();
    for (const { proxy, protection } of protections) proxy.protect(protection);
    await context.sync();
  } catch (error) {
    throw new HostStop(await recovered(context, change, failureOf(error)));
  }
}

async function recovered(
  context: Excel.RequestContext,
  { sheets, differing, putBack }: SheetChange,
  why: StoppedHost,
): Promise<HostFailure> {
  const guarded = guardedAmong(sheets);
  const changed = await tried(differing, namesOf(sheets));
  if (changed.length > 0) await tried(() => openAndPutBack(context, guarded, putBack), undefined);
  const unprotected = await tried(() => protectAgain(context, guarded), namesOf(guarded));
  const left = changed.length > 0 ? await tried(differing, changed) : [];
  return leftBehind(why, left, unprotected);
}

async function openAndPutBack(
  context: Excel.RequestContext,
  guarded: readonly GuardedSheet[],
  putBack: () => Promise<void>,
): Promise<void> {
  // Unprotecting what is open already is refused (office-js issue 6784); it is open, then.
  await refusedAmong(context, guarded, ({ name }) =>
    context.workbook.worksheets.getItem(name).protection.unprotect(),
  );
  await putBack();
}

const namesOf = (sheets: readonly GuardedSheet[]): readonly string[] => sheets.map(({ name }) => name);
