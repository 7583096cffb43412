import type { WorkbenchServer } from "../../workbench/serve-workbench";
import { describeWithChromium } from "../../programs/chromium";
import { openExcel, serveExcel, type ExcelPage, type ExcelPageOptions } from "./excel-page";

/** Opens the stand-in with a new workbook. */
export type OpenExcel = (options?: ExcelPageOptions) => Promise<ExcelPage>;

/** Defines a suite in the page that plays Excel, with one server for all its tests. */
export function describeInExcel(name: string, suite: (open: OpenExcel) => void): void {
  describeWithChromium(name, (browser) => {
    let server: WorkbenchServer;

    beforeAll(async () => {
      server = await serveExcel();
    });
    afterAll(() => server.close());
    suite((options) => openExcel(browser(), server, options));
  });
}
