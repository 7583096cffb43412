import type { Drawing } from "../../sheets/drawing";
import { tried } from "../change-sheets";
import { refusedAmong } from "../refused-among";
import { OUR_STYLES } from "./define-style";
import { missingNames } from "./prepare-steps";
import type { StagedSheet } from "./staging";
import { removeSheet } from "./step";
import type { Survey } from "./survey";

/**
 * Takes away what an unfinished painting added: nothing of it can be seen yet. Answers the hidden sheets that stay behind because
 * Excel does not let them go; the next painting removes them or paints over them.
 */
export async function rollBack(
  context: Excel.RequestContext,
  drawing: Drawing,
  staged: readonly StagedSheet[],
  survey: Survey,
): Promise<readonly string[]> {
  const { worksheets, names, styles } = context.workbook;
  const canvases = staged.map(({ canvas }) => canvas);
  return tried(async () => {
    const added = canvases.map((name) => worksheets.getItemOrNullObject(name));
    const named = missingNames(drawing, survey).map(({ name }) => names.getItemOrNullObject(name));
    const looks = OUR_STYLES.filter((name) => !survey.styles.has(name)).map((name) =>
      styles.getItemOrNullObject(name),
    );
    for (const thing of [...added, ...named, ...looks]) thing.load("name");
    await context.sync();
    const sheets = added.filter(({ isNullObject }) => !isNullObject);
    const things = [...named, ...looks].filter(({ isNullObject }) => !isNullObject);
    const removals = [
      ...things.map((thing) => () => thing.delete()),
      ...sheets.map((sheet) => () => removeSheet(sheet)),
      () => {
        context.runtime.enableEvents = true;
      },
    ];
    await refusedAmong(context, removals, (remove) => remove());
    return standing(context, canvases);
  }, canvases);
}

/** Those of the sheets that are there. */
export async function standing(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name");
  await context.sync();
  return names.filter((_, index) => sheets[index]?.isNullObject === false);
}
