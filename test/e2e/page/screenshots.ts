import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { paneWords } from "../../../src/pane/words/pane-words";
import { otherFilesWords } from "../../../src/pane/words/other-files-words";
import { reportWords } from "../../../src/pane/words/report-words";
import { chooseForm } from "../../support/browser/choose-form";
import { startChromium } from "../../programs/chromium";
import { demoReports } from "../../support/forms/demo-reports";
import { OPENED_BY_EXCEL, openPane } from "../../support/pane/pane-page";
import { productionBuild } from "../../support/browser/production-build";
import { serveFolder } from "../../support/browser/static-server";
import { takeHelpPictures } from "./help-pictures";
import { takeExcelScreens } from "../excel/excel-screens";

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
const WIDTHS = [320, 350];
/** A pane of 350 px at 200 %, a wide pane, and the page on a desktop screen: light only. */
const MORE_WIDTHS = [175, 500, 1280];
const HEIGHT = 700;
const folder = join(__dirname, "../../../out/screens");

/**
 * Draws pictures of every screen at several widths and in all looks, of the pane on files and in the Excel
 * stand-in, and of the workbench, with practice data. Also redraws the pictures of the help pages.
 */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startChromium();
  await takeHelpPictures(browser, join(__dirname, "../../../assets/help"));
  if (!process.argv.includes("--help-pages")) await takePaneScreens(browser);
  await browser.close();
}

async function takePaneScreens(browser: Browser): Promise<void> {
  const server = await serveFolder(productionBuild());
  for (const width of [...WIDTHS, ...MORE_WIDTHS]) {
    for (const [look, options] of Object.entries(LOOKS)) {
      if (look !== "light" && !WIDTHS.includes(width)) continue;
      const size = { viewport: { width, height: HEIGHT }, ...options };
      const shot = async (page: Page, name: string): Promise<void> => {
        // As high as the page: a footer that stays in view would cross the picture of a whole page.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height });
        await page.screenshot({ path: join(folder, `${name}-${width}-${look}.png`), animations: "disabled" });
        await page.setViewportSize({ width, height: HEIGHT });
      };

      const { page } = await openPane(browser, server.origin, size);
      await chooseForm(page);
      await shot(page, "1-form");
      await page.getByRole("tab", { name: paneWords.tabs["roll-up"] }).click();
      await shot(page, "2-roll-up-empty");
      await page.getByRole("button", { name: paneWords.start.practise }).click();
      // Until then it shows that files are being read.
      await page.getByRole("button", { name: paneWords.rollUp.start, exact: true }).waitFor();
      await shot(page, "2-roll-up-ready");
      await page.getByRole("button", { name: paneWords.rollUp.start, exact: true }).click();
      await page.getByText(paneWords.rollUp.done(10, 11)).last().waitFor();
      await shot(page, "4-report");
      await page.getByRole("button", { name: paneWords.closeToast }).waitFor({ state: "detached" });
      await page.getByRole("button", { name: reportWords.matters.act.errors }).click();
      await shot(page, "4-returns");
      await page.getByRole("button", { name: paneWords.back }).click();
      await page.getByRole("button", { name: reportWords.units(11) }).click();
      await shot(page, "4-units");
      await page.getByRole("tab", { name: paneWords.tabs["roll-up"] }).click();
      await shot(page, "3-roll-up-done");
      await page.getByRole("tab", { name: paneWords.tabs.check }).click();
      await page
        .getByRole("tabpanel")
        .getByLabel(paneWords.files.input, { exact: true })
        .setInputFiles([...demoReports()]);
      await page.getByRole("button", { name: paneWords.check.start.files }).click();
      await page.getByRole("button", { name: paneWords.check.again }).waitFor();
      await page.locator("button[aria-expanded]").filter({ hasText: "693" }).last().click();
      await shot(page, "5-check");
      await page.getByRole("tab", { name: paneWords.tabs.form }).click();
      await page.getByRole("button", { name: paneWords.choice.more }).click();
      const list = { name: "units.csv", mimeType: "text/csv", buffer: Buffer.from("code,name\n1,Unit\n") };
      await page.getByRole("tabpanel").getByLabel(otherFilesWords.unitList.input).setInputFiles(list);
      await page.getByText(otherFilesWords.unitList.unusable("units.csv")).waitFor();
      await shot(page, "7-unit-list");
      await page.context().close();

      const stuck = await openPane(browser, server.origin, { ...size, query: OPENED_BY_EXCEL });
      await stuck.page.getByRole("alert").waitFor();
      await shot(stuck.page, "6-unreachable");
      await stuck.page.context().close();
    }
  }
  await takeExcelScreens(browser, folder, WIDTHS, LOOKS);
  await server.close();
}

takeScreenshots().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
