import { isTooLarge } from "../host/excel-failure";
import { HostStop } from "../host/host-stop";
import type { Turn } from "../../workbook/open-workbook";
import type { Bench, Step } from "./step";

/**
 * Excel on the web refuses requests above 5 MB. The limit is lower because the library serialises a request
 * in one go, which blocks the pane: a megabyte takes 30 to 60 ms on a busy machine.
 */
const BATCH_BYTES = 600_000;

/** Divides the steps, in order, into as few batches as the size limit allows. */
export function inBatches(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return batches;
}

/**
 * Sends the steps in one round trip; divides them if Excel finds the request too large. Throws Excel's error,
 * or a HostStop if even the smallest part is too large.
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  turn: Turn,
): Promise<void> {
  try {
    // Processing the previous response has just blocked the thread.
    await turn.next();
    // Only until the next sync, so that a crash cannot leave Excel on manual calculation.
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const bench = benchOf(context);
    for (const step of steps) {
      step.apply(bench);
      if (turn.isOver()) await turn.next();
    }
    // Serialising the request cannot be interrupted.
    await turn.next();
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    // Excel refuses an oversized request as a whole: none of it was done.
    const [first, second] = halved(steps);
    await sendSteps(context, first, turn);
    await sendSteps(context, second, turn);
  }
}

function halved(steps: readonly Step[]): readonly [readonly Step[], readonly Step[]] {
  const middle = Math.ceil(steps.length / 2);
  if (steps.length > 1) return [steps.slice(0, middle), steps.slice(middle)];
  const parts = steps[0]?.halves?.();
  if (parts === undefined) throw new HostStop({ kind: "too-large" });
  return [[parts[0]], [parts[1]]];
}

/** Creates the proxies for one batch. */
export function benchOf({ workbook }: Excel.RequestContext): Bench {
  const known = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet(name) {
      const sheet = known.get(name) ?? workbook.worksheets.getItem(name);
      known.set(name, sheet);
      return sheet;
    },
  };
}
