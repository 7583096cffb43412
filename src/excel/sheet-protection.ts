import { isDenied } from "./excel-failure";
import { HostStop } from "./host-stop";

/** What a protected sheet still allows; handed back to Excel as it was read. */
export type SheetProtection = Excel.WorksheetProtectionOptions;

/** A sheet together with how it is protected; undefined = it is not. */
export interface GuardedSheet {
  readonly name: string;
  readonly protection: SheetProtection | undefined;
}

/**
 * How a sheet is protected, its `protected` and `options` loaded. Options that read back as null are left out: giving null
 * makes protecting fail (office-js issue 1931).
 */
export function protectionOf(protection: Excel.WorksheetProtection): SheetProtection | undefined {
  if (!protection.protected) return undefined;
  const given: [string, unknown][] = Object.entries({ ...protection.options });
  return Object.fromEntries(given.filter(([, value]) => value !== null));
}

/** Protection without a password: choosing cells, sizes, sorting and filtering stay allowed, as in our files. */
export const OUR_PROTECTION: SheetProtection = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/**
 * Makes sure that every protected sheet can be unprotected, by doing so and undoing it. Throws a HostStop naming the first
 * sheet that has a password; the sheets are protected as before.
 */
export async function checkProtection(
  context: Excel.RequestContext,
  sheets: readonly GuardedSheet[],
): Promise<void> {
  const guarded = sheets.filter(({ protection }) => protection !== undefined);
  if (guarded.length === 0) return;
  try {
    for (const sheet of guarded) tryOut(context, sheet);
    await context.sync();
  } catch (error) {
    if (!isDenied(error)) throw error;
    const [first, ...others] = guarded;
    if (others.length === 0) throw new HostStop({ kind: "sheet-protected", sheet: first?.name });
    const middle = Math.ceil(guarded.length / 2);
    await checkProtection(context, guarded.slice(0, middle));
    await checkProtection(context, guarded.slice(middle));
  }
}

function tryOut(context: Excel.RequestContext, { name, protection }: GuardedSheet): void {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.protection.unprotect();
  sheet.protection.protect(protection);
}
