import { isRefusal } from "./excel-failure";

/**
 * Asks Excel for things that may be asked twice, in one request. When it refuses, in halves, until it is known which of them
 * it refuses: a batch ends at the first. Answers those with Excel's errors; `ask` was called last for what went through. Throws
 * Excel's error when it is not about what was asked.
 */
export async function refusedAmong<T>(
  context: Excel.RequestContext,
  things: readonly T[],
  ask: (thing: T) => void,
): Promise<ReadonlyMap<T, unknown>> {
  if (things.length === 0) return new Map();
  try {
    for (const thing of things) ask(thing);
    await context.sync();
    return new Map();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [only] = things;
    if (things.length === 1 && only !== undefined) return new Map([[only, error]]);
    const middle = Math.ceil(things.length / 2);
    const first = await refusedAmong(context, things.slice(0, middle), ask);
    return new Map([...first, ...(await refusedAmong(context, things.slice(middle), ask))]);
  }
}
