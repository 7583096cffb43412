import type { Frame, Page } from "playwright-core";
import { table } from "./measure";

/** Milliseconds from which Chromium calls a task long: the pane then does not react to a click in time. */
const LONG_TASK = 50;

interface LongTask {
  readonly at: number;
  readonly lasted: number;
}

/** A string, because tools that compile this file insert calls of functions that the page does not have. */
export const WATCH_LONG_TASKS = `{
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, lasted: duration });
  }).observe({ type: "longtask", buffered: true });
}`;
const YARDSTICK = `(() => {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 2e7; step++) sum += step % 7;
  return sum > 0 ? performance.now() - start : 0;
})()`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Measures how long this machine takes for a fixed loop, as an indicator of its load, in milliseconds. */
export const yardstick = (pane: Page | Frame): Promise<number> => pane.evaluate<number>(YARDSTICK);

/** Runs an action in the pane and prints every long task of the pane's thread meanwhile. */
export async function printLongTasks(
  pane: Page | Frame,
  title: string,
  work: () => Promise<unknown>,
): Promise<void> {
  await pane.evaluate("longTasks.length = 0");
  const start = await pane.evaluate<number>("performance.now()");
  await work();
  await printSince(pane, title, start);
}

/** Prints the long tasks of the pane since a moment of its own clock. */
export async function printSince(pane: Page | Frame, title: string, start: number): Promise<void> {
  const end = await pane.evaluate<number>("performance.now()");
  const all = await pane.evaluate<readonly LongTask[]>("longTasks");
  // A task with several frames is reported several times.
  const tasks = all.filter(({ at }, index) => at >= start && all[index - 1]?.at !== at);
  const longest = Math.max(0, ...tasks.map(({ lasted }) => lasted));
  say(`${title}: ${(end - start).toFixed(0)} ms`);
  say(
    `  tasks over ${String(LONG_TASK)} ms: ${String(tasks.length)}, together ${tasks.reduce((sum, { lasted }) => sum + lasted, 0).toFixed(0)} ms, longest ${longest.toFixed(0)} ms`,
  );
  const rows = tasks.map(({ at, lasted }) => [(at - start).toFixed(0), lasted.toFixed(0)]);
  if (rows.length > 0) say(table([["  ms after the start", "lasted"], ...rows]));
}
