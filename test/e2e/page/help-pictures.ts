import { chooseForm } from "../../support/browser/choose-form";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { paneWords } from "../../../src/pane/words/pane-words";
import { INSERTED, openExcel, serveExcel, typeAt, type ExcelPage } from "../../support/excel/excel-page";
import { words } from "../../workbench/page/words";
import { demoReports } from "../../support/forms/demo-reports";

/** As wide as an office's screen, and no larger than a page of instructions needs. */
const SCREEN = { viewport: { width: 1200, height: 700 } };

/** Draws the pictures of the help pages (assets/help): each task in Excel, with practice data. */
export async function takeHelpPictures(browser: Browser, folder: string): Promise<void> {
  const server = await serveExcel();
  const shoot = async (
    walk: (excel: ExcelPage, shot: (name: string) => Promise<unknown>) => Promise<void>,
  ) => {
    const excel = await openExcel(browser, server, SCREEN);
    await walk(excel, async (name) => {
      await excel.page.getByText(words.working).waitFor({ state: "detached" });
      await excel.page.screenshot({ path: join(folder, `${name}.png`) });
    });
    await excel.page.context().close();
  };
  await shoot(throughForm);
  await shoot(throughRollUp);
  await server.close();
}

type Walk = (excel: ExcelPage, shot: (name: string) => Promise<unknown>) => Promise<void>;

const throughForm: Walk = async ({ page, pane }, shot) => {
  await pane.getByRole("tab", { name: paneWords.tabs.form }).click();
  await chooseForm(pane);
  await pane.getByRole("button", { name: paneWords.form.insert, exact: true }).click();
  await pane.getByText(INSERTED).first().waitFor();
  await page.getByRole("gridcell", { name: "I. Tình hình chung" }).waitFor();
  await shot("form");
  await typeAt(page, "E24", "12");
  await typeAt(page, "E31", "21");
  await pane.getByRole("tab", { name: paneWords.tabs.check }).click();
  // Checked a moment after what was typed.
  await pane.getByRole("button", { name: paneWords.check.toError("") }).waitFor();
  await shot("check");
};

const throughRollUp: Walk = async ({ pane }, shot) => {
  await pane.getByRole("tab", { name: paneWords.tabs["roll-up"] }).click();
  await pane
    .getByRole("tabpanel")
    .getByLabel(paneWords.files.input, { exact: true })
    .setInputFiles([...demoReports()]);
  await pane.getByRole("button", { name: paneWords.rollUp.start, exact: true }).waitFor();
  await shot("roll-up");
  await pane.getByRole("button", { name: paneWords.rollUp.start, exact: true }).click();
  const toast = pane.getByRole("button", { name: paneWords.closeToast });
  await toast.waitFor();
  await toast.waitFor({ state: "detached" });
  await shot("report");
};
