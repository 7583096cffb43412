import type { Page } from "playwright-core";
import { vi } from "../../src/ui/words/vi";
import { findChromium, startChromium } from "../support/chromium";
import { openPane } from "../support/pane-page";
import { productionBuild } from "../support/production-build";
import { realWorkbooks } from "../support/real-workbooks";
import { serveFolder } from "../support/static-server";
import { benchRegistry, filledForms } from "./corpus";
import { table } from "./measure";

/** Chromium calls a task long from here on: the pane then does not answer a click in time. */
const LONG_TASK = 50;

/**
 * Prints how long the pane does not answer while it rolls up files in Chromium: every task of the page's own thread over
 * 50 ms, between the click and the shown result. Prints only: a busy machine stretches every task.
 *
 * Usage: npm run bench:pane [-- --files 170]
 */
const given = process.argv[process.argv.indexOf("--files") + 1];
const count = process.argv.includes("--files") ? Number(given) : 170;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface LongTask {
  readonly at: number;
  readonly lasted: number;
}

/** Texts, because tools that compile this file put calls into functions that the page does not know. */
const WATCH = `{
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, lasted: duration });
  }).observe({ type: "longtask" });
}`;
const YARDSTICK = `(() => {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 2e7; step++) sum += step % 7;
  return sum > 0 ? performance.now() - start : 0;
})()`;

async function rolledUp(
  page: Page,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<number> {
  const panel = page.getByRole("tabpanel");
  await page.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
  const { office, units } = benchRegistry(count);
  const lines = units.map(({ code, name }) => `${code},${name},upper,${office.code}`);
  const list = ["code,name,level,parent", `${office.code},${office.name},province,`, ...lines].join("\n");
  const csv = { name: "units.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  await panel.getByLabel(vi.unitList.input).setInputFiles(csv);
  // Only announced: the list is chosen at once.
  await page.getByText(vi.unitList.read("units.csv", count)).first().waitFor({ state: "attached" });
  await panel.getByLabel(vi.files.input, { exact: true }).setInputFiles([...files]);
  await panel.getByText(vi.files.chosen(files.length)).waitFor();
  await page.evaluate("longTasks.length = 0");
  const start = await page.evaluate<number>("performance.now()");
  await page.getByRole("button", { name: vi.rollUp.start, exact: true }).click();
  await panel.getByRole("heading", { name: vi.rollUp.done(count, count) }).waitFor({ timeout: 600_000 });
  return start;
}

async function main(): Promise<void> {
  const program = findChromium();
  if (program === undefined) throw new Error("Chromium is not installed");
  const files = filledForms(benchRegistry(count), realWorkbooks).map(({ fileName, bytes }) => ({
    name: fileName,
    mimeType: "",
    buffer: Buffer.from(bytes),
  }));
  const server = await serveFolder(productionBuild());
  const browser = await startChromium(program);
  try {
    const { page } = await openPane(browser, server.origin);
    await page.evaluate(WATCH);
    const yardstick = await page.evaluate<number>(YARDSTICK);
    const start = await rolledUp(page, files);
    const end = await page.evaluate<number>("performance.now()");
    const tasks = await page.evaluate<readonly LongTask[]>("longTasks");
    say(
      `${String(count)} files in the pane: ${(end - start).toFixed(0)} ms, yardstick loop ${yardstick.toFixed(0)} ms`,
    );
    say(
      `tasks over ${String(LONG_TASK)} ms: ${String(tasks.length)}, longest ${Math.max(0, ...tasks.map(({ lasted }) => lasted)).toFixed(0)} ms`,
    );
    const rows = tasks.map(({ at, lasted }) => [(at - start).toFixed(0), lasted.toFixed(0)]);
    if (rows.length > 0) say(table([["ms after the click", "lasted"], ...rows]));
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
