import type { HostFailure, StoppedHost } from "../../workbook/open-workbook";
import { failureOf, isDenied } from "./excel-failure";
import { HostStop } from "./host-stop";
import { refusedAmong } from "./refused-among";
import { tried } from "./tried";

/** What a protected sheet still allows; restored exactly as it was read. */
export type SheetProtection = Excel.WorksheetProtectionOptions;

/** A sheet with its protection; undefined = unprotected. */
export interface GuardedSheet {
  readonly name: string;
  readonly protection: SheetProtection | undefined;
}

/**
 * Returns a sheet's protection (`protected` and `options` must be loaded). Omits null options: passing null
 * makes protecting fail (office-js issue 1931).
 */
export function protectionOf(protection: Excel.WorksheetProtection): SheetProtection | undefined {
  if (!protection.protected) return undefined;
  const given: [string, unknown][] = Object.entries({ ...protection.options });
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}

/** Protection without a password that allows selecting, sizing, sorting and filtering, as in our files. */
export const OUR_PROTECTION: SheetProtection = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

export const guardedAmong = <T extends GuardedSheet>(sheets: readonly T[]): readonly T[] =>
  sheets.filter(({ protection }) => protection !== undefined);

/**
 * Verifies that every protected sheet can be unprotected, by doing so and undoing it. Throws a HostStop that
 * names the first sheet that stays protected: it has a password, or this Excel does not let add-ins unprotect
 * it (office-js issue 6784). The sheets are protected as before; the HostStop also names those that could not
 * be protected again.
 */
export async function checkProtection(
  context: Excel.RequestContext,
  sheets: readonly GuardedSheet[],
  mayTryAgain = true,
): Promise<void> {
  const guarded = guardedAmong(sheets);
  // A refusal between the two leaves a sheet unprotected: read back the actual state.
  const openNow = () => tried(() => protectAgain(context, guarded), namesOf(guarded));
  const refused = await refusedAmong(context, guarded, ({ name, protection }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    sheet.protection.protect(protection);
  }).catch(async (error: unknown) => {
    throw new HostStop(leftBehind(failureOf(error), [], await openNow()));
  });
  const [first] = refused;
  if (first === undefined) return;
  const unprotected = await openNow();
  if (mayTryAgain && unprotected.length === 0) return checkProtection(context, [...refused.keys()], false);
  const [{ name }, error] = first;
  const why: StoppedHost = isDenied(error)
    ? { kind: "sheet-protected", sheet: name, ...(await askForPassword(context, name)) }
    : failureOf(error);
  throw new HostStop(leftBehind(why, [], unprotected));
}

/**
 * Returns whether a sheet has a password; undefined if this Excel, or an intranet's copy of the library, does
 * not report it.
 */
async function askForPassword(
  context: Excel.RequestContext,
  name: string,
): Promise<{ readonly hasPassword?: boolean }> {
  const { protection } = context.workbook.worksheets.getItem(name);
  if (!("isPasswordProtected" in protection)) return {};
  return tried(async () => {
    protection.load("isPasswordProtected");
    await context.sync();
    const { isPasswordProtected: hasPassword } = protection;
    return typeof hasPassword === "boolean" ? { hasPassword } : {};
  }, {});
}

/** Restores the protection of unprotected sheets; returns those that stay unprotected. */
export async function protectAgain(
  context: Excel.RequestContext,
  sheets: readonly GuardedSheet[],
): Promise<readonly string[]> {
  const open = await openAmong(context, guardedAmong(sheets));
  if (open.length === 0) return [];
  await refusedAmong(context, open, ({ name, protection }) =>
    context.workbook.worksheets.getItem(name).protection.protect(protection),
  );
  return (await openAmong(context, open)).map(({ name }) => name);
}

export const namesOf = (sheets: readonly GuardedSheet[]): readonly string[] => sheets.map(({ name }) => name);

/** Returns the sheets that are unprotected now. */
export async function openAmong<T extends GuardedSheet>(
  context: Excel.RequestContext,
  sheets: readonly T[],
): Promise<readonly T[]> {
  const requested = sheets.map((sheet) => {
    const { protection } = context.workbook.worksheets.getItem(sheet.name);
    protection.load("protected");
    return { sheet, protection };
  });
  await context.sync();
  return requested.filter(({ protection }) => !protection.protected).map(({ sheet }) => sheet);
}

/** Returns the failure, extended by the sheets that stay changed, if any. */
export const leftBehind = (
  why: StoppedHost,
  changed: readonly string[],
  unprotected: readonly string[],
): HostFailure =>
  changed.length + unprotected.length === 0 ? why : { kind: "left-changed", why, changed, unprotected };
