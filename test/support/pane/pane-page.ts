import { basename } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Default address of office.js. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/**";

/** The pane's query string when Excel opens it, before Excel responds. */
export const OPENED_BY_EXCEL = "?_host_Info=Excel$Web$16.01$vi-VN$telemetry$isDialog$$0";

export interface PanePage {
  readonly page: Page;
  /** Requests outside the pane's origin. */
  readonly foreign: readonly string[];
  /** The browser's complaints: script errors, violations of the content security policy. */
  readonly complaints: readonly string[];
}

export interface PaneOptions extends BrowserContextOptions {
  readonly query?: string;
  /** Result of the request for office.js: refused, or never answered while the test moves the clock. */
  readonly officeJs?: "refused" | "hanging";
  /** Files that fail to load, called for every request: "gone" from the server, or no connection. */
  readonly lost?: (file: string) => "gone" | "offline" | undefined;
}

/** Opens the pane in a fresh browser profile. */
export async function openPane(
  browser: Browser,
  origin: string,
  { query = "", officeJs = "refused", lost, ...options }: PaneOptions = {},
): Promise<PanePage> {
  // Without animations a colour is not measured during a transition.
  const context = await browser.newContext({
    viewport: { width: 350, height: 700 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("blob:")) foreign.push(url);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("ERR_FAILED")) complaints.push(message.text());
  });
  if (officeJs === "hanging") await page.clock.install();
  await page.route(OFFICE_JS, (route) => (officeJs === "refused" ? route.abort() : undefined));
  if (lost !== undefined) {
    await page.route(`${origin}/*.js`, async (route) => {
      const how = lost(basename(new URL(route.request().url()).pathname));
      if (how === undefined) await route.continue();
      else if (how === "gone") await route.fulfill({ status: 404, body: "gone" });
      else await route.abort("internetdisconnected");
    });
  }
  await page.goto(`${origin}/taskpane.html${query}`, { waitUntil: "commit" });
  return { page, foreign, complaints };
}
