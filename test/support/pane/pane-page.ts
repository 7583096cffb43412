import { basename } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Where office.js comes from unless a build says otherwise. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/**";

/** The pane as Excel opens it, before Excel has said anything. */
export const OPENED_BY_EXCEL = "?_host_Info=Excel$Web$16.01$vi-VN$telemetry$isDialog$$0";

export interface PanePage {
  readonly page: Page;
  /** Every address outside the pane's own origin that was asked for. */
  readonly foreign: readonly string[];
  /** What the browser complained of: errors of scripts, breaches of the content security policy. */
  readonly complaints: readonly string[];
}

export interface PaneOptions extends BrowserContextOptions {
  readonly query?: string;
  /** What becomes of the request for office.js: refused, or never answered. */
  readonly officeJs?: "refused" | "hanging";
  /** What does not come, asked anew at every request: "gone" from the server, or there is no connection. */
  readonly lost?: (file: string) => "gone" | "offline" | undefined;
}

/** Opens the pane in a fresh browser profile. */
export async function openPane(
  browser: Browser,
  origin: string,
  { query = "", officeJs = "refused", lost, ...options }: PaneOptions = {},
): Promise<PanePage> {
  // Without motion a colour is there at once, and is not measured on its way.
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
