import type { Drawing } from "../../sheets/drawing";
import { excelCode } from "../excel-failure";
import { OUR_PROTECTION } from "../sheet-protection";
import { OUR_STYLES } from "./define-style";
import { missingNames } from "./prepare-steps";
import type { StagedSheet } from "./staging";
import { replacedSheets, type Survey } from "./survey";

/**
 * Takes away what an unfinished painting added and protects again what it had unprotected. When Excel does not answer any
 * more, only hidden sheets stay behind; the next painting removes them or paints over them.
 */
export async function rollBack(
  context: Excel.RequestContext,
  drawing: Drawing,
  staged: readonly StagedSheet[],
  survey: Survey,
): Promise<void> {
  try {
    const { worksheets, names, styles } = context.workbook;
    const added = staged.map(({ canvas }) => worksheets.getItemOrNullObject(canvas));
    const named = missingNames(drawing, survey).map(({ name }) => names.getItemOrNullObject(name));
    const looks = OUR_STYLES.filter((name) => !survey.styles.has(name)).map((name) =>
      styles.getItemOrNullObject(name),
    );
    const guarded = replacedSheets(drawing, survey)
      .filter(({ protection }) => protection !== undefined)
      .map(({ name, protection }) => ({ sheet: worksheets.getItem(name), protection }));
    for (const sheet of added) sheet.load("name");
    for (const name of named) name.load("name");
    for (const look of looks) look.load("name");
    for (const { sheet } of guarded) sheet.protection.load("protected");
    await context.sync();
    for (const name of named) if (!name.isNullObject) name.delete();
    for (const sheet of added) if (!sheet.isNullObject) remove(sheet);
    for (const look of looks) if (!look.isNullObject) look.delete();
    for (const { sheet, protection } of guarded) {
      if (!sheet.protection.protected) sheet.protection.protect(protection ?? OUR_PROTECTION);
    }
    context.runtime.enableEvents = true;
    await context.sync();
  } catch (error) {
    // The reason why painting stopped is what the user is told; a second one would hide it.
    if (excelCode(error) === undefined) throw error;
  }
}

function remove(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
