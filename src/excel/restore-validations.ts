import type { SheetValidation } from "../use-cases/ports/open-workbook";
import { HostStop } from "./host-stop";
import { applyValidation } from "./painting/validation-steps";
import { sheetKey } from "../domain/grid/sheet-key";
import { checkProtection, protectionOf } from "./sheet-protection";

/**
 * Puts validations in force, in one request; protected sheets are protected again in the same. Contents and looks stay.
 * Throws a HostStop when a sheet is missing or has a password, or the file is read-only; then nothing has changed.
 */
export async function restoreValidations(
  context: Excel.RequestContext,
  wanted: readonly SheetValidation[],
): Promise<void> {
  context.workbook.load("readOnly");
  const names = new Map(wanted.map(({ sheet }) => [sheetKey(sheet), sheet]));
  const sheets = [...names].map(([key, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected,protection/options");
    return { key, name, sheet };
  });
  await context.sync();
  if (context.workbook.readOnly) throw new HostStop({ kind: "read-only" });
  const guarded = sheets.map(({ key, name, sheet }) => {
    if (sheet.isNullObject) throw new HostStop({ kind: "sheet-missing", sheet: name });
    return { key, name, sheet, protection: protectionOf(sheet.protection) };
  });
  await checkProtection(context, guarded);
  for (const { key, sheet, protection } of guarded) {
    if (protection !== undefined) sheet.protection.unprotect();
    for (const one of wanted) if (sheetKey(one.sheet) === key) applyValidation(sheet, one.validation);
    if (protection !== undefined) sheet.protection.protect(protection);
  }
  await context.sync();
}
