import * as v from "valibot";
import { readJson } from "../../base/read-json";
import { storeSteps, partOf, recallText } from "./stored-text";
import { refusedAmong } from "../host/refused-among";
import { tried } from "../host/tried";
import { isSpare } from "./staging";
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
  const apply: Step["apply"] = ({ workbook }) =>
    partOf(workbook, PAINTING).getOnlyItemOrNullObject().delete();
  return [{ bytes: SMALL, apply }];
}

/** A painting of this pane has left remains, or events disabled; or it is still running. */
let isUnfinished = false;
let running = 0;

/** Runs a painting, whose sheets are no remains meanwhile. */
export async function whilePainting<T>(paint: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await paint();
  } finally {
    running -= 1;
  }
}

/** Disables events: listeners must not react to our own painting. */
export function beginPainting({ runtime }: Excel.RequestContext): void {
  isUnfinished = true;
  runtime.enableEvents = false;
}

/** Enables events in the next request; call `paintingEnded` after it. */
export const endPainting = ({ runtime }: Excel.RequestContext): void => void (runtime.enableEvents = true);

export const paintingEnded = (): void => void (isUnfinished = false);

export async function enableEvents(context: Excel.RequestContext): Promise<void> {
  endPainting(context);
  await context.sync();
  paintingEnded();
}

/** Ends an unfinished painting of this pane, before anything else is done with the workbook. */
export async function endUnfinished(context: Excel.RequestContext): Promise<void> {
  if (isUnfinished && running === 0) await tried(() => removeHalfPainting(context), undefined);
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
  for (const sheet of sheets) sheet.load("name,visibility");
  for (const thing of things) thing.load("name");
  await context.sync();
  const there = sheets.filter(({ isNullObject }) => !isNullObject);
  const ours = which === "all" ? there : there.filter(isUnseen);
  const removals = [
    ...things.filter(({ isNullObject }) => !isNullObject).map((thing) => () => thing.delete()),
    ...ours.map((sheet) => () => removeSheet(sheet)),
    ...(record.isNullObject ? [] : [() => record.delete()]),
    () => endPainting(context),
  ];
  const refused = await refusedAmong(context, removals, (remove) => remove());
  if (refused.size === 0) paintingEnded();
}

/** A spare sheet may not be hidden yet, or no longer, if Excel refused in between. */
const isUnseen = ({ name, visibility }: Excel.Worksheet): boolean =>
  visibility === "VeryHidden" || isSpare(name);

/**
 * Removes the remains of a painting that was interrupted when the session ended, or the pane or Excel was
 * closed, and enables events. Changes nothing otherwise, so that the undo history stays.
 */
export async function removeHalfPainting(context: Excel.RequestContext): Promise<void> {
  const { workbook, runtime } = context;
  workbook.worksheets.load("items/name");
  runtime.load("enableEvents");
  const text = await recallText(context, PAINTING);
  const recorded = text === undefined ? undefined : readJson(text, additions);
  const spare = workbook.worksheets.items.map(({ name }) => name).filter(isSpare);
  if (recorded === undefined && spare.length === 0) {
    if (!runtime.enableEvents) await enableEvents(context);
    paintingEnded();
    return;
  }
  const { sheets, names, styles } = recorded ?? { sheets: [], names: [], styles: [] };
  await removeAdded(context, { sheets: [...new Set([...sheets, ...spare])], names, styles }, "unseen");
}
