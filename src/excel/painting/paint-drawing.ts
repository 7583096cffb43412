import type { Drawing } from "../../sheets/drawing";
import type { PaintProgress } from "../../use-cases/open-workbook";
import { excelCode, failureInFront } from "../excel-failure";
import { HostStop } from "../host-stop";
import { keepSteps } from "../kept-text";
import { checkProtection } from "../sheet-protection";
import { prepareSteps } from "./prepare-steps";
import { revealSteps } from "./reveal-steps";
import { rollBack } from "./roll-back";
import { inBatches, sendSteps } from "./send-steps";
import { stage } from "./staging";
import type { Step } from "./step";
import { replacedSheets, surveyWorkbook } from "./survey";

/**
 * Puts a drawing into the workbook, all or nothing: everything is painted on hidden sheets first, then shown in one request,
 * which also keeps the texts. Throws a HostStop when it was cancelled or Excel refused; the workbook then holds what it held before.
 */
export async function paintDrawing(
  context: Excel.RequestContext,
  drawing: Drawing,
  progress: PaintProgress,
  kept: ReadonlyMap<string, string>,
): Promise<void> {
  const survey = await surveyWorkbook(context, [...kept.keys()]);
  const keeping = keepSteps(kept, survey.kept);
  await checkProtection(context, replacedSheets(drawing, survey));
  const staged = stage(drawing, survey);
  const batches = inBatches([events(false), ...prepareSteps(drawing, staged, survey)]);
  // Excel may have kept us waiting for a cell being edited: nothing has been touched yet.
  if (progress(0, batches.length + 1) === "cancel") throw new HostStop({ kind: "cancelled" });
  try {
    await sendInTurn(context, batches, progress);
    // One batch whatever its size: half of it would be half a result.
    // What is kept comes first: were it refused, no sheet would have changed.
    await sendSteps(context, [...keeping, ...revealSteps(drawing, staged, survey), events(true)]);
  } catch (error) {
    await rollBack(context, drawing, staged, survey);
    throw error instanceof OfficeExtension.Error ? new HostStop(failureInFront(error)) : error;
  }
  await showFirst(context, drawing);
  progress(batches.length + 1, batches.length + 1);
}

/** One batch after the other, with a word in between. */
async function sendInTurn(
  context: Excel.RequestContext,
  batches: readonly (readonly Step[])[],
  progress: PaintProgress,
  done = 0,
): Promise<void> {
  const batch = batches[done];
  if (batch === undefined) return;
  await sendSteps(context, batch);
  // Showing the result is a step of its own.
  if (progress(done + 1, batches.length + 1) === "cancel") throw new HostStop({ kind: "cancelled" });
  await sendInTurn(context, batches, progress, done + 1);
}

/** Our own painting is no event for anybody who watches the sheets. */
const events = (isOn: boolean): Step => ({
  bytes: 100,
  apply: ({ workbook }) => {
    workbook.context.runtime.enableEvents = isOn;
  },
});

/** The result is painted, whether or not Excel shows it right away: another workbook may be in front. */
async function showFirst(context: Excel.RequestContext, { sheets }: Drawing): Promise<void> {
  const first = sheets.find(({ visibility }) => visibility === "visible");
  if (first === undefined) return;
  try {
    context.workbook.worksheets.getItem(first.name).activate();
    await context.sync();
  } catch (error) {
    if (excelCode(error) === undefined) throw error;
  }
}
