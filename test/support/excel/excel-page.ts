import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page, Route } from "playwright-core";
import { httpsCertificate } from "../../workbench/https-certificate";
import { OFFICE_FOLDER, serveWorkbench } from "../../workbench/serve-workbench";
import type { WorkbenchServer } from "../../workbench/serve-workbench";
import { words } from "../../workbench/page/words";
import { workbenchBuild } from "../../workbench/workbench-build";
import { OFFICE_JS } from "../pane/pane-page";
import type { PaneSize } from "../browser/every-size";
import { productionBuild } from "../browser/production-build";

const OFFICE_ADDRESS = OFFICE_JS.replace("**", "lib/1/hosted/");

/** The pane in the page that plays Excel on the web. */
export interface ExcelPage {
  readonly page: Page;
  /** The frame of the pane. */
  readonly pane: Frame;
  /** Requests outside the origins of the pane and the stand-in. */
  readonly foreign: readonly string[];
  /** The browser's complaints: script errors, violations of the content security policy. */
  readonly complaints: readonly string[];
}

export interface ExcelPageOptions extends BrowserContextOptions {
  /** Highest supported ExcelApi set. */
  readonly apiSet?: string;
}

/** Beginning of the pane's message after inserting a form. */
export const INSERTED = "Đã chèn biểu mẫu.";

/** Serves the unchanged production build and, on another origin, the page that plays Excel. */
export async function serveExcel(): Promise<WorkbenchServer> {
  return serveWorkbench(
    { pane: productionBuild(), workbench: workbenchBuild() },
    { port: 0, certificate: await httpsCertificate(false), officeJs: "as-built" },
  );
}

/**
 * Opens the stand-in with a new workbook in a fresh browser profile. Requests for Microsoft's office.js
 * address are answered from node_modules; all others that leave the machine are refused. Enables the
 * library's own refusal of members above the supported set: a real host refuses them too, but later.
 */
export async function openExcel(
  browser: Browser,
  server: WorkbenchServer,
  { apiSet = "1.14", ...options }: ExcelPageOptions = {},
): Promise<ExcelPage> {
  // Without animations a colour is not measured during a transition.
  const context = await browser.newContext({
    reducedMotion: "reduce",
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    ...options,
  });
  await context.addInitScript(STOPPED_CALENDAR);
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  const own = [server.origin, server.paneOrigin, "blob:", "data:"];
  page.on("request", (request) => {
    if (!own.some((start) => request.url().startsWith(start))) foreign.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.route((url) => url.hostname !== "localhost", answerForMicrosoft);
  await page.goto(`${server.origin}?apiSet=${apiSet}`);
  const framed = await page.waitForSelector("iframe");
  const pane = await framed.contentFrame();
  if (pane === null) throw new Error("the stand-in frames nothing");
  await pane.getByRole("main").waitFor();
  await pane.waitForFunction(() => "OfficeExtension" in globalThis);
  await pane.evaluate("OfficeExtension.CommonUtility._doApiNotSupportedCheck = true");
  return { page, pane, foreign, complaints };
}

/**
 * Stops the clock, but not timers, so that two summaries can be equal: they contain their time. It is a text,
 * because compilers insert calls to functions that the page lacks.
 */
const STOPPED_CALENDAR = `{
  const now = Date.UTC(2018, 0, 5, 2);
  globalThis.Date = new Proxy(Date, {
    construct: (date, given) => (given.length === 0 ? new date(now) : new date(...given)),
    get: (date, name) => (name === "now" ? () => now : Reflect.get(date, name)),
  });
}`;

/** Returns whether an address is part of office.js, the only foreign one allowed. */
export const isOfficeJs = (url: string): boolean => url.startsWith(OFFICE_ADDRESS);

async function answerForMicrosoft(route: Route): Promise<void> {
  const url = route.request().url();
  const path = join(OFFICE_FOLDER, url.slice(OFFICE_ADDRESS.length).toLowerCase());
  if (isOfficeJs(url) && existsSync(path)) await route.fulfill({ path });
  else await route.abort();
}

/** Returns a function that resizes the pane within the page that plays Excel. */
export const resizePane =
  (page: Page) =>
  ({ width, height }: PaneSize): Promise<unknown> =>
    page.locator("iframe").evaluate(
      (frame, [across, down]) => {
        // Else it fills the height of the page.
        frame.style.flex = "none";
        frame.style.width = `${String(across)}px`;
        frame.style.height = `${String(down)}px`;
      },
      [width, height],
    );

/** Selects a cell by its address and types texts downwards from there, like a user. */
export async function typeAt(page: Page, address: string, ...texts: readonly string[]): Promise<void> {
  const name = page.getByRole("textbox", { name: words.address });
  await name.fill(address);
  await name.press("Enter");
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
}
