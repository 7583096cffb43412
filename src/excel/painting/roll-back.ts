import type { Drawing } from "../../workbook/drawing";
import { tried } from "../host/tried";
import { OUR_STYLES } from "./define-style";
import { removeAdded, type Additions } from "./half-painting";
import { missingNames } from "./prepare-steps";
import type { StagedSheet } from "./staging";
import type { Survey } from "./survey";

/** Returns the hidden additions that a painting makes first. */
export const additionsOf = (drawing: Drawing, staged: readonly StagedSheet[], survey: Survey): Additions => ({
  sheets: staged.map(({ canvas }) => canvas),
  names: missingNames(drawing, survey).map(({ name }) => name),
  styles: OUR_STYLES.filter((name) => !survey.styles.has(name)),
});

/**
 * Removes the hidden additions of an unfinished painting. Returns the hidden sheets that Excel does not
 * delete; the next painting removes or reuses them.
 */
export const rollBack = (context: Excel.RequestContext, added: Additions): Promise<readonly string[]> =>
  tried(async () => {
    await removeAdded(context, added, "all");
    return existingSheets(context, added.sheets);
  }, added.sheets);

/** Returns the sheets that exist. */
export async function existingSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
  return names.filter((_, index) => sheets[index]?.isNullObject === false);
}
