import type { Frame, Page } from "playwright-core";
import { startChromium } from "../programs/chromium";
import { openExcel, serveExcel } from "../support/excel/excel-page";
import { openPane } from "../support/pane/pane-page";
import { productionBuild } from "../support/browser/production-build";
import { serveFolder } from "../support/browser/static-server";
import { printLongTasks, printSince, WATCH_LONG_TASKS, yardstick } from "./long-tasks";
import { benchFiles, chooseAll, rollUpAgain, rollUpChosen, rolledUp, type ChosenFiles } from "./pane-roll-up";

/**
 * Prints how long the pane is blocked while it rolls up files in Chromium: every task over 50 ms in the
 * page's own thread. With --excel inside the stand-in for Excel, which then runs in a separate process, so
 * that its work is not counted; otherwise as a page that works on files. Only prints: a busy machine
 * stretches every task.
 *
 * Usage: npm run bench:pane [-- --files 170] [--excel]
 */
const given = process.argv[process.argv.indexOf("--files") + 1];
const count = process.argv.includes("--files") ? Number(given) : 170;

async function onFiles(files: ChosenFiles): Promise<void> {
  const server = await serveFolder(productionBuild());
  const browser = await startChromium();
  try {
    const { page } = await openPane(browser, server.origin);
    await page.evaluate(WATCH_LONG_TASKS);
    const loop = await yardstick(page);
    await chooseAll(page, files);
    const title = `${String(count)} files as a page (yardstick loop ${loop.toFixed(0)} ms)`;
    await printLongTasks(page, title, () => rollUpChosen(page));
    await rolledUp(page, count);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Isolates frame and page, two origins of one host: otherwise they would share a single thread. */
const APART = "--enable-features=OriginKeyedProcessesByDefault";

/** The pane after its frame was reloaded. */
function paneIn(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.parentFrame() !== null);
  if (pane === undefined) throw new Error("the stand-in frames nothing");
  return pane;
}

/** Waits until the pane has not called Excel for three seconds. */
async function quiet(page: Page): Promise<void> {
  for (let asked = -1; ;) {
    await page.waitForTimeout(3000);
    const now = await page.evaluate<number>("standIn.host.roundTrips");
    if (now === asked) return;
    asked = now;
  }
}

async function inExcel(files: ChosenFiles): Promise<void> {
  const server = await serveExcel();
  const browser = await startChromium(APART);
  try {
    const { page, pane } = await openExcel(browser, server);
    await page.addInitScript(WATCH_LONG_TASKS);
    await pane.evaluate(WATCH_LONG_TASKS);
    const loop = await yardstick(pane);
    await chooseAll(pane, files);
    const title = `${String(count)} files in Excel (yardstick loop ${loop.toFixed(0)} ms)`;
    await printLongTasks(pane, title, () => rollUpChosen(pane));
    await rolledUp(pane, count);
    await printLongTasks(pane, "again, going on from the sheets", () => rollUpAgain(pane));
    await page.evaluate("document.querySelector('iframe').src += ''");
    await quiet(page);
    await printSince(paneIn(page), "the pane opened anew on the summary, its start included", 0);
  } finally {
    await browser.close();
    await server.close();
  }
}

const files = benchFiles(count);
void (process.argv.includes("--excel") ? inExcel(files) : onFiles(files));
