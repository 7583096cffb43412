import { chooseForm } from "../../support/browser/choose-form";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { a1 } from "../../../src/workbook/grid/address";
import { paneWords } from "../../../src/pane/words/pane-words";
import { explainingWords } from "../../../src/pane/words/explaining-words";
import { shownValues } from "../../support/excel/book-in-page";
import { demoReports } from "../../support/forms/demo-reports";
import type { ExcelPage } from "../../support/excel/excel-page";
import { INSERTED, openExcel, serveExcel, typeAt } from "../../support/excel/excel-page";
import { words } from "../../workbench/page/words";
import { throughDesk } from "../page/desk-screens";

type Shot = (name: string) => Promise<unknown>;

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();
const toastOf = (pane: Frame) => pane.getByRole("button", { name: paneWords.closeToast });
const openTab = (pane: Frame, name: string): Promise<void> => pane.getByRole("tab", { name }).click();

/** The pane as Excel frames it, high enough to show it whole, at both widths and in all looks. */
export async function takeExcelScreens(
  browser: Browser,
  folder: string,
  widths: readonly number[],
  looks: Readonly<Record<string, BrowserContextOptions>>,
): Promise<void> {
  const server = await serveExcel();
  for (const width of widths) {
    for (const [look, options] of Object.entries(looks)) {
      const open = async (apiSet: string): Promise<[ExcelPage, Shot]> => {
        const excel = await openExcel(browser, server, {
          ...options,
          viewport: { width: 1000, height: 1300 },
          apiSet,
        });
        await excel.page.addStyleTag({ content: `.workbench { grid-template-columns: 1fr ${width + 1}px }` });
        const frame = excel.page.locator("iframe");
        return [
          excel,
          (name) =>
            frame.screenshot({ path: join(folder, `${name}-${width}-${look}.png`), animations: "disabled" }),
        ];
      };
      for (const [walk, apiSet] of WALKS) {
        const [excel, shot] = await open(apiSet);
        await walk(excel, shot);
        await excel.page.context().close();
      }
    }
  }
  for (const walk of [workbenchForm, workbenchSummary]) {
    const excel = await openExcel(browser, server);
    await walk(excel, (name) => excel.page.screenshot({ path: join(folder, `${name}.png`) }));
    await excel.page.context().close();
  }
  await server.close();
}

async function throughForm({ page, pane }: ExcelPage, shot: Shot): Promise<void> {
  await pane.getByRole("button", { name: paneWords.start.form }).waitFor();
  await shot("excel-1-opened");
  await pane.getByRole("button", { name: paneWords.start.form }).click();
  await shot("excel-1-form");
  await chooseForm(pane);
  await press(pane, paneWords.form.insert);
  await panel(pane).getByText(INSERTED).waitFor();
  await shot("excel-2-inserted");
  await openTab(pane, paneWords.tabs.form);
  await press(pane, paneWords.form.insert);
  await pane.getByRole("alertdialog").waitFor();
  await shot("excel-3-would-replace");
  await press(pane, paneWords.replace.no);
  await typeAt(page, "E24", "12");
  await typeAt(page, "E31", "21");
  await openTab(pane, paneWords.tabs.check);
  await pane.getByRole("button", { name: paneWords.check.again }).waitFor();
  await pane.getByRole("switch", { name: paneWords.check.marks }).click();
  await page.locator(".remarked").first().waitFor();
  await shot("excel-4-checked");
}

async function throughRollUp({ page, pane }: ExcelPage, shot: Shot): Promise<void> {
  await openTab(pane, paneWords.tabs["roll-up"]);
  await panel(pane)
    .getByLabel(paneWords.files.input, { exact: true })
    .setInputFiles([...demoReports()]);
  await page.evaluate(() => (standIn.host.troubles.isReadOnly = true));
  await press(pane, paneWords.rollUp.start);
  await panel(pane)
    .getByText(paneWords.hostFailure({ kind: "read-only" }))
    .waitFor();
  await shot("excel-5-read-only");
  await page.evaluate(() => (standIn.host.troubles.isReadOnly = false));
  await press(pane, paneWords.rollUp.start);
  await pane.getByText(paneWords.rollUp.done(10, 11)).last().waitFor();
  await shot("excel-7-report");
  await toastOf(pane).waitFor({ state: "detached" });
  await openTab(pane, paneWords.tabs["roll-up"]);
  await shot("excel-6-rolled-up");
}

async function throughExplained({ page, pane }: ExcelPage, shot: Shot): Promise<void> {
  await openTab(pane, paneWords.tabs["roll-up"]);
  await panel(pane)
    .getByLabel(paneWords.files.input, { exact: true })
    .setInputFiles([...demoReports()]);
  await press(pane, paneWords.rollUp.start);
  await pane.getByText(paneWords.rollUp.done(10, 11)).last().waitFor();
  await toastOf(pane).waitFor();
  await toastOf(pane).waitFor({ state: "detached" });
  await typeAt(page, await placeIn(page, "Tổng hợp", "PR-02", "Thực hiện"));
  const place = pane.getByRole("region", { name: explainingWords.heading });
  await place.getByRole("heading", { name: explainingWords.figure.parts.numerator }).waitFor();
  await shot("excel-10-explained-ratio");
  await page.getByRole("tab", { name: "Số liệu đơn vị" }).click();
  await typeAt(page, await placeIn(page, "Số liệu đơn vị", "DN_NNN_CD", "698"));
  await place.getByText(explainingWords.ledger.adjustment).click();
  await place.getByLabel(explainingWords.ledger.amount).fill("-2");
  await shot("excel-11-explained-unit");
}

/** Returns the cell in the row of one text and the column of another. */
async function placeIn(page: Page, sheet: string, row: string, column: string): Promise<string> {
  const rows = await shownValues(page, sheet);
  const at = rows.findIndex((cells) => cells.includes(row));
  return a1(at, Math.max(...rows.map((cells) => cells.indexOf(column))));
}

async function throughOldExcel({ pane }: ExcelPage, shot: Shot): Promise<void> {
  await pane.getByRole("alert").waitFor();
  await shot("excel-8-too-old");
}

/** Each in a new workbook of an Excel that supports this requirement set. */
const WALKS = [
  [throughForm, "1.14"],
  [throughRollUp, "1.14"],
  [throughExplained, "1.14"],
  [throughDesk, "1.14"],
  [throughOldExcel, "1.8"],
] as const;

const settled = (page: Page): Promise<unknown> =>
  page.getByText(words.working).waitFor({ state: "detached" });

async function workbenchForm({ page, pane }: ExcelPage, shot: Shot): Promise<void> {
  await page.getByText(words.situations).click();
  await shot("workbench-1-opened");
  await page.getByText(words.situations).click();
  await openTab(pane, paneWords.tabs.form);
  await chooseForm(pane);
  await press(pane, paneWords.form.insert);
  await panel(pane).getByText(INSERTED).waitFor();
  await settled(page);
  await typeAt(page, "E24", "12");
  await typeAt(page, "E31", "21");
  await typeAt(page, "E32", "7,5");
  await shot("workbench-2-refused");
  await page.keyboard.press("Escape");
  await openTab(pane, paneWords.tabs.check);
  await pane.getByRole("switch", { name: paneWords.check.marks }).click();
  await page.locator(".remarked").first().waitFor();
  await panel(pane).getByRole("listitem").last().getByRole("button").click();
  await settled(page);
  await shot("workbench-3-checked");
}

/** In a separate workbook: a summary has no place beside a form. */
async function workbenchSummary({ page, pane }: ExcelPage, shot: Shot): Promise<void> {
  await openTab(pane, paneWords.tabs["roll-up"]);
  await panel(pane)
    .getByLabel(paneWords.files.input, { exact: true })
    .setInputFiles([...demoReports()]);
  await press(pane, paneWords.rollUp.start);
  await pane.getByText(paneWords.rollUp.done(10, 11)).last().waitFor();
  await settled(page);
  await shot("workbench-4-rolled-up");
  for (const [index, name] of ["Số liệu đơn vị", "Tình hình nộp", "Kết quả kiểm tra"].entries()) {
    await page.getByRole("tab", { name }).click();
    await shot(`workbench-${index + 5}-sheet`);
  }
}
