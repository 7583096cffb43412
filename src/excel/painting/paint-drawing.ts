import type { Drawing } from "../../sheets/drawing";
import { turnOf, type Breaks, type Turn } from "../../use-cases/ports/in-turns";
import type { PaintProgress } from "../../use-cases/ports/open-workbook";
import { excelCode, failureInFront } from "../excel-failure";
import { HostStop } from "../host-stop";
import { keepSteps } from "../stored-text";
import { checkProtection } from "../sheet-protection";
import { prepareSteps } from "./prepare-steps";
import { revealSteps } from "./reveal-steps";
import { rollBack } from "./roll-back";
import { inBatches, sendSteps } from "./send-steps";
import { stage } from "./staging";
import type { Step, Steps } from "./step";
import { replacedSheets, surveyWorkbook } from "./survey";

export interface Painting {
  readonly progress: PaintProgress;
  /** Texts that the workbook keeps from then on, by name. */
  readonly kept: ReadonlyMap<string, string>;
  readonly breaks: Breaks;
}

/**
 * Puts a drawing into the workbook, all or nothing: everything is painted on hidden sheets first, then shown in one request,
 * which also keeps the texts. Throws a HostStop when it was cancelled or Excel refused; the workbook then holds what it held before.
 */
export async function paintDrawing(
  context: Excel.RequestContext,
  drawing: Drawing,
  { progress, kept, breaks }: Painting,
): Promise<void> {
  const survey = await surveyWorkbook(context, [...kept.keys()]);
  const keeping = keepSteps(kept, survey.kept);
  await checkProtection(context, replacedSheets(drawing, survey));
  const staged = stage(drawing, survey);
  const turn = turnOf(breaks);
  // Excel may have kept us waiting for a cell being edited: nothing has been touched yet.
  const goOn = (of: number): void => {
    if (progress(0, of) === "cancel") throw new HostStop({ kind: "cancelled" });
  };
  // All steps are made before the first is sent, so that it is known how many there are.
  await turn.next();
  const preparing = await madeInTurns(prepareSteps(drawing, staged, survey), turn, () => goOn(1));
  const revealing = await madeInTurns(revealSteps(drawing, staged, survey), turn, () => goOn(1));
  const batches = inBatches([events(false), ...preparing]);
  goOn(batches.length + 1);
  try {
    await sendInTurn(context, batches, progress, turn);
    // One batch whatever its size: half of it would be half a result.
    // What is kept comes first: were it refused, no sheet would have changed.
    await sendSteps(context, [...keeping, ...revealing, events(true)], turn);
  } catch (error) {
    await rollBack(context, drawing, staged, survey);
    throw error instanceof OfficeExtension.Error ? new HostStop(failureInFront(error)) : error;
  }
  await showFirst(context, drawing);
  progress(batches.length + 1, batches.length + 1);
}

/** All the steps; after every break `goOn` may throw. */
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

/** One batch after the other, with a word in between. */
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
  // Showing the result is a step of its own.
  if (progress(done + 1, batches.length + 1) === "cancel") throw new HostStop({ kind: "cancelled" });
  await sendInTurn(context, batches, progress, turn, done + 1);
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
