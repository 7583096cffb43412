import { excelCode, isRefusal } from "./excel-failure";

/**
 * Sends repeatable requests together. If Excel refuses, retries in halves until the refused ones are known,
 * because a batch ends at the first refusal. Returns those with Excel's errors; for all others, `ask` was
 * called last in a successful batch. Throws errors that are not about the requests if they come twice.
 */
export async function refusedAmong<T>(
  context: Excel.RequestContext,
  things: readonly T[],
  ask: (thing: T) => void,
  mayRepeat = true,
): Promise<ReadonlyMap<T, unknown>> {
  if (things.length === 0) return new Map();
  try {
    for (const thing of things) ask(thing);
    await context.sync();
    return new Map();
  } catch (error) {
    if (!isRefusal(error)) {
      if (excelCode(error) === undefined || !mayRepeat) throw error;
      return refusedAmong(context, things, ask, false);
    }
    const [only] = things;
    if (things.length === 1 && only !== undefined) return new Map([[only, error]]);
    const middle = Math.ceil(things.length / 2);
    const first = await refusedAmong(context, things.slice(0, middle), ask);
    return new Map([...first, ...(await refusedAmong(context, things.slice(middle), ask))]);
  }
}
