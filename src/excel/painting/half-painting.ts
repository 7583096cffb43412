import * as v from "valibot";
import { readJson } from "../../base/read-json";
import { keepSteps, partOf, recallText } from "./stored-text";
import { refusedAmong } from "../host/refused-among";
import { removeSheet, SMALL, type Step } from "./step";

/** What a painting adds to the workbook before anything of it can be seen. */
export type Additions = Readonly<v.InferOutput<typeof additions>>;

const names = v.pipe(v.array(v.string()), v.readonly());
const additions = v.object({ sheets: names, names, styles: names });

/** Under this name the workbook keeps what is being added: a pane may be closed in the middle. */
const PAINTING = "painting";

/** What says so from before the first of it is there. */
export const beginning = (context: Excel.RequestContext, added: Additions): Promise<readonly Step[]> =>
  keepSteps(context, new Map([[PAINTING, JSON.stringify(added)]]));

/** What says that it is shown from now on, given what the workbook says by then. */
export async function ending(context: Excel.RequestContext): Promise<readonly Step[]> {
  const told = begun(context);
  await context.sync();
  if (told.isNullObject) return [];
  const apply: Step["apply"] = ({ workbook }) => partOf(workbook, PAINTING).getOnlyItem().delete();
  return [{ bytes: SMALL, apply }];
}

function begun({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  const part = partOf(workbook, PAINTING).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** Takes away what is there of it; `which`: every sheet, or what nobody has seen yet. */
export async function removeAdded(
  context: Excel.RequestContext,
  added: Additions,
  which: "all" | "unseen",
): Promise<void> {
  const { worksheets, names, styles } = context.workbook;
  const sheets = added.sheets.map((name) => worksheets.getItemOrNullObject(name));
  const things = [
    ...added.names.map((name) => names.getItemOrNullObject(name)),
    ...added.styles.map((name) => styles.getItemOrNullObject(name)),
  ];
  const told = begun(context);
  for (const sheet of sheets) sheet.load("visibility");
  for (const thing of things) thing.load("name");
  await context.sync();
  const there = sheets.filter(({ isNullObject }) => !isNullObject);
  const ours = which === "all" ? there : there.filter(({ visibility }) => visibility === "VeryHidden");
  const removals = [
    ...things.filter(({ isNullObject }) => !isNullObject).map((thing) => () => thing.delete()),
    ...ours.map((sheet) => () => removeSheet(sheet)),
    ...(told.isNullObject ? [] : [() => told.delete()]),
    () => {
      context.runtime.enableEvents = true;
    },
  ];
  await refusedAmong(context, removals, (remove) => remove());
}

/**
 * Takes away what a painting left that was cut off when its pane or Excel was closed. Changes nothing where none was: what
 * people can undo stays so.
 */
export async function removeHalfPainting(context: Excel.RequestContext): Promise<void> {
  const kept = await recallText(context, PAINTING);
  const added = kept === undefined ? undefined : readJson(kept, additions);
  if (added !== undefined) await removeAdded(context, added, "unseen");
}
