import type { Browser } from "playwright-core";
import type { WorkbenchServer } from "../../workbench/serve-workbench";
import { describeWithChromium, startChromium } from "../browser/chromium";
import { openExcel, serveExcel, type ExcelPage, type ExcelPageOptions } from "./excel-page";

/** Opens the stand-in with a new workbook. */
export type OpenExcel = (options?: ExcelPageOptions) => Promise<ExcelPage>;

/** A suite in the page that plays Excel, with one browser and one server for all its tests. */
export function describeInExcel(name: string, suite: (open: OpenExcel) => void): void {
  describeWithChromium(name, (program) => {
    let server: WorkbenchServer;
    let browser: Browser;

    beforeAll(async () => {
      server = await serveExcel();
      browser = await startChromium(program);
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    suite((options) => openExcel(browser, server, options));
  });
}
