import { a1 } from "../../workbook/grid";
import type { Drawing } from "../../workbook/drawing";
import {
  turnOf,
  type Breaks,
  type Turn,
  type LeftOut,
  type PaintProgress,
} from "../../workbook/open-workbook";
import { excelCode, reasonOf } from "../host/excel-failure";
import { HostStop } from "../host/host-stop";
import { checkSizes, storeSteps } from "./stored-text";
import { checkProtection, guardedAmong, leftBehind } from "../host/sheet-protection";
import { finishSheets } from "./finish-sheets";
import { beginPainting, recordSteps, removeRecordSteps } from "./half-painting";
import { prepareSteps } from "./prepare-steps";
import { reveal } from "./reveal";
import { revealSteps } from "./reveal-steps";
import { additionsOf, rollBack } from "./roll-back";
import { inBatches, sendSteps } from "./send-steps";
import { stage } from "./staging";
import type { Step, Steps } from "./step";
import { replacedSheets, surveyWorkbook } from "./survey";

export interface PaintOptions {
  readonly progress: PaintProgress;
  /** Texts to store in the workbook, by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly breaks: Breaks;
}

/**
 * Paints a drawing into the workbook, all or nothing: everything is painted on hidden sheets, then shown in
 * one request, which also stores the texts. Returns the formats that Excel refused. Throws a HostStop if
 * cancelled or refused; the workbook is then unchanged, or the HostStop names the changed sheets.
 */
export async function paintDrawing(
  context: Excel.RequestContext,
  drawing: Drawing,
  { progress, texts: kept, breaks }: PaintOptions,
): Promise<readonly LeftOut[]> {
  const survey = await surveyWorkbook(context);
  checkSizes(kept);
  const guarded = guardedAmong(replacedSheets(drawing, survey));
  await checkProtection(context, guarded);
  const staged = stage(drawing, survey);
  const turn = turnOf(breaks);
  // Excel may have waited for a cell being edited; nothing has changed yet.
  const goOn = (of: number): void => {
    if (progress(0, of) === "cancel") throw new HostStop({ kind: "cancelled" });
  };
  // All steps are prepared before the first is sent, so that their number is known for the progress.
  await turn.next();
  const preparing = await madeInTurns(prepareSteps(drawing, staged, survey), turn, () => goOn(1));
  const steps = await madeInTurns(revealSteps(drawing, staged, survey), turn, () => goOn(1));
  const added = additionsOf(drawing, staged, survey);
  const batches = inBatches([noEvents, ...(await recordSteps(context, added)), ...preparing]);
  goOn(batches.length + 1);
  try {
    await sendInTurn(context, batches, progress, turn);
  } catch (error) {
    throw await rolledBack(error);
  }
  const keeping = async () => [...(await storeSteps(context, kept)), ...(await removeRecordSteps(context))];
  const shown = await reveal(context, { staged, guarded, steps, keeping }, turn);
  if (shown?.changed === "nothing") throw await rolledBack(new HostStop(shown.why));
  const { leftOut, why = shown?.why } = await finishSheets(context, staged, survey);
  const open = leftOut.flatMap((left) => (left.what === "protection" ? left.sheet : []));
  const isLockMissing = staged.some(
    ({ name, drawing: { needsLock } }) => needsLock === true && open.includes(name),
  );
  if (why !== undefined && (shown !== undefined || isLockMissing)) {
    const changed = shown?.changed ?? staged.map(({ name }) => name);
    throw new HostStop(leftBehind(why, changed, open));
  }
  await showFirst(context, drawing);
  progress(batches.length + 1, batches.length + 1);
  return leftOut;

  /** Removes the additions and returns the error as a HostStop; rethrows bugs. */
  async function rolledBack(error: unknown): Promise<HostStop> {
    const left = await rollBack(context, added);
    return new HostStop(leftBehind(reasonOf(error), left, []));
  }
}

/** Collects all steps; after every pause `goOn` may throw. */
async function madeInTurns(steps: Steps, turn: Turn, goOn: () => void): Promise<readonly Step[]> {
  const made: Step[] = [];
  for (const step of steps) {
    if (step !== undefined) made.push(step);
    if (turn.isOver()) {
      await turn.next();
      goOn();
    }
  }
  return made;
}

/** Sends the batches in sequence and reports progress between them. */
async function sendInTurn(
  context: Excel.RequestContext,
  batches: readonly (readonly Step[])[],
  progress: PaintProgress,
  turn: Turn,
  done = 0,
): Promise<void> {
  const batch = batches[done];
  if (batch === undefined) return;
  await sendSteps(context, batch, turn);
  // Showing the result is a separate step.
  if (progress(done + 1, batches.length + 1) === "cancel") throw new HostStop({ kind: "cancelled" });
  await sendInTurn(context, batches, progress, turn, done + 1);
}

const noEvents: Step = {
  bytes: 100,
  apply: ({ workbook }) => {
    beginPainting(workbook.context);
  },
};

/**
 * Activates the first sheet. Errors are ignored: the painting is complete, and another workbook may be in
 * front.
 */
async function showFirst(context: Excel.RequestContext, { sheets }: Drawing): Promise<void> {
  const first = sheets.find(({ visibility }) => visibility === "visible");
  if (first === undefined) return;
  try {
    const sheet = context.workbook.worksheets.getItem(first.name);
    sheet.activate();
    if (first.cursor !== undefined) sheet.getRange(a1(first.cursor.row, first.cursor.column)).select();
    await context.sync();
  } catch (error) {
    if (excelCode(error) === undefined) throw error;
  }
}
