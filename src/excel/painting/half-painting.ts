import * as v from "valibot";
import { readJson } from "../../base/read-json";
import { storeSteps, partOf, recallText } from "./stored-text";
import { refusedAmong } from "../host/refused-among";
import { removeSheet, SMALL, type Step } from "./step";

/** Hidden additions of a painting in progress. */
export type Additions = Readonly<v.InferOutput<typeof additions>>;

const names = v.pipe(v.array(v.string()), v.readonly());
const additions = v.object({ sheets: names, names, styles: names });

/** Name under which the workbook stores these additions: the pane may be closed in the middle. */
const PAINTING = "painting";

/** Returns the steps that record the additions before the first one is made. */
export const recordSteps = (context: Excel.RequestContext, added: Additions): Promise<readonly Step[]> =>
  storeSteps(context, new Map([[PAINTING, JSON.stringify(added)]]));

/** Returns the steps that delete that record, sent when the painting is shown. */
export async function removeRecordSteps(context: Excel.RequestContext): Promise<readonly Step[]> {
  const record = begun(context);
  await context.sync();
  if (record.isNullObject) return [];
  const apply: Step["apply"] = ({ workbook }) => partOf(workbook, PAINTING).getOnlyItem().delete();
  return [{ bytes: SMALL, apply }];
}

function begun({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  const part = partOf(workbook, PAINTING).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** Removes existing additions and their record; `which`: all, or only hidden sheets. */
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
  const record = begun(context);
  for (const sheet of sheets) sheet.load("visibility");
  for (const thing of things) thing.load("name");
  await context.sync();
  const there = sheets.filter(({ isNullObject }) => !isNullObject);
  const ours = which === "all" ? there : there.filter(({ visibility }) => visibility === "VeryHidden");
  const removals = [
    ...things.filter(({ isNullObject }) => !isNullObject).map((thing) => () => thing.delete()),
    ...ours.map((sheet) => () => removeSheet(sheet)),
    ...(record.isNullObject ? [] : [() => record.delete()]),
    () => {
      context.runtime.enableEvents = true;
    },
  ];
  await refusedAmong(context, removals, (remove) => remove());
}

/**
 * Removes the remains of a painting that was interrupted when the pane or Excel was closed. Changes nothing
 * otherwise, so that the undo history stays.
 */
export async function removeHalfPainting(context: Excel.RequestContext): Promise<void> {
  const text = await recallText(context, PAINTING);
  const added = text === undefined ? undefined : readJson(text, additions);
  if (added !== undefined) await removeAdded(context, added, "unseen");
}
