import type { Frame } from "playwright-core";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../../src/ui/words/vi/vi";
import { viReport } from "../../../src/ui/words/vi/vi-report";
import { viDesk as words } from "../../../src/ui/words/vi/vi-desk";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { shownValues, visibleSheets } from "../../support/excel/book-in-page";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { isOfficeJs, type ExcelPage } from "../../support/excel/excel-page";
import { practiceReports, rollUpPractice } from "../../support/forms/practice";
import type { DemoReport } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

const FOUR = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 4) };
const [, SECOND, THIRD] = FOUR.units;
if (SECOND === undefined || THIRD === undefined) throw new Error("there are no units");

/** Reports of four units, of the second one twice: as it was sent first, and corrected. */
async function reports(): Promise<readonly DemoReport[]> {
  const files = practiceReports(FOUR, (index) => (index === 1 ? "corrected" : "none"));
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const read = await bytes();
      if (!read.ok) throw new Error(read.failure.kind);
      return { name, mimeType: "", buffer: Buffer.from(read.value) };
    }),
  );
}

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const press = (pane: Frame, name: string | RegExp) =>
  panel(pane).getByRole("button", { name, exact: true }).click();
const openTab = (pane: Frame, name: string) => pane.getByRole("tab", { name }).click();

async function rollUpMore({ pane }: ExcelPage, files: readonly DemoReport[], label: string): Promise<void> {
  await openTab(pane, vi.tabs["roll-up"]);
  await panel(pane)
    .getByLabel(vi.files.input, { exact: true })
    .setInputFiles([...files]);
  await press(pane, label);
  await panel(pane).getByText(vi.rollUp.painted).waitFor();
}

async function answer(pane: Frame, ask: string, reason: string): Promise<void> {
  await panel(pane).getByRole("textbox", { name: ask }).fill(reason);
  await press(pane, words.confirm);
}

/** All units are folded. */
async function openBoard(pane: Frame): Promise<void> {
  const all = panel(pane).getByRole("button", { name: viReport.needing.all(11) });
  if ((await all.getAttribute("aria-expanded")) !== "true") await all.click();
}

/** What the pane says of the units and their files, without what only the buttons are called. */
const boardText = async (pane: Frame): Promise<readonly string[]> => {
  await openTab(pane, vi.tabs.report);
  await openBoard(pane);
  const items = panel(pane).getByRole("list", { name: words.board.list }).locator("> li p");
  await items.first().waitFor();
  return items.allInnerTexts();
};

const isWiderThanThePane = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Chooses something in the menu of a unit, on the board of all units. */
async function choose(pane: Frame, unit: string, action: string): Promise<void> {
  await openBoard(pane);
  await panel(pane)
    .getByRole("button", { name: words.handleOf(unit) })
    .last()
    .click();
  await pane.getByRole("menuitem", { name: action }).click();
}

describeInExcel("the roll-up desk in Excel, 320 px wide", (open) => {
  it("three files, then one more and a correction; one is chosen, one set aside; the pane is opened again and goes on", async () => {
    const [first, second, corrected, third, fourth] = await reports();
    if (!first || !second || !corrected || !third || !fourth) throw new Error("five files are needed");
    const excel = await open({ viewport: { width: 1000, height: 1200 } });
    const { page, pane } = excel;
    await page.addStyleTag({ content: ".workbench { grid-template-columns: 1fr 321px }" });
    const states: [string, readonly string[], boolean][] = [];
    const lookAt = async (state: string) =>
      states.push([state, await accessibilityProblems(pane), await isWiderThanThePane(pane)]);

    // The summary of a year ago, to compare with; it is handed over once.
    const lastYear = await rollUpPractice(FOUR, practiceReports(FOUR));
    await openTab(pane, vi.tabs["roll-up"]);
    await press(pane, vi.found.change);
    await panel(pane).getByText(vi.compared.heading).click();
    await panel(pane)
      .getByLabel(vi.compared.lastYear.input)
      .setInputFiles({ name: "nam-truoc.xlsx", mimeType: "", buffer: Buffer.from(lastYear.workbook) });
    await panel(pane).getByText(vi.compared.lastYear.read("nam-truoc.xlsx", 4)).waitFor();
    await lookAt("compared with a year ago");

    // Monday.
    await rollUpMore(excel, [first, second, third], vi.rollUp.start);
    await panel(pane)
      .getByRole("heading", { name: vi.rollUp.done(3, 11) })
      .waitFor();
    // Tuesday: one more, and a correction that takes the place of what it corrects.
    await rollUpMore(excel, [fourth, corrected], vi.rollUp.again);
    await panel(pane)
      .getByRole("heading", { name: vi.rollUp.done(4, 11) })
      .waitFor();
    await panel(pane).getByText(words.files.heading(5)).click();
    await lookAt("files of the desk");

    await openTab(pane, vi.tabs.report);
    await panel(pane)
      .getByRole("heading", { name: words.competing.heading(1) })
      .waitFor();
    await panel(pane).locator("button[aria-expanded] strong", { hasText: SECOND.name }).click();
    await panel(pane)
      .getByRole("table", { name: words.competing.table(second.name) })
      .waitFor();
    await lookAt("several files");
    await press(pane, words.about(words.actions.counts.button, second.name));
    await answer(pane, words.actions.counts.ask, "bản có dấu");
    await panel(pane).getByText(vi.rollUp.changed).waitFor();

    await choose(pane, THIRD.name, words.about(words.actions["set-aside"].button, third.name));
    await lookAt("a reason is asked");
    await answer(pane, words.actions["set-aside"].ask, "bản nháp");
    await panel(pane)
      .getByRole("heading", { name: vi.report.received(3, 11) })
      .waitFor();
    await lookAt("decided");
    await press(pane, vi.rollUp.write.workbook);
    await panel(pane).getByText(vi.rollUp.changed).waitFor({ state: "detached" });
    const [before, sheets] = [await boardText(pane), await visibleSheets(page)];
    const totals = await shownValues(page, "Tổng hợp");

    // Wednesday, in a pane that knows nothing any more: neither the page nor what is kept beside the sheets.
    await page.evaluate(() => void (standIn.host.book.customXmlParts = []));
    await pane.goto(pane.url());
    await panel(pane)
      .getByRole("heading", { name: vi.report.received(3, 11) })
      .waitFor();
    expect(await boardText(pane)).toEqual(before);
    await panel(pane).locator("button[aria-expanded] strong", { hasText: SECOND.name }).click();
    await panel(pane)
      .getByText(/^Lý do: bản có dấu/)
      .first()
      .waitFor();
    await lookAt("gone on");
    await press(pane, viReport.reminders);
    await press(pane, words.reminders.sheet.workbook);
    await page.waitForFunction(() => standIn.host.book.sheets.some(({ name }) => name === "Đôn đốc"));

    await openTab(pane, vi.tabs["roll-up"]);
    await press(pane, vi.rollUp.again);
    await panel(pane).getByText(vi.rollUp.painted).waitFor();
    const figures = (rows: typeof totals) => rows.map((row) => [row[0], row[6]]);
    expect(figures(await shownValues(page, "Tổng hợp"))).toEqual(figures(totals));
    expect(await visibleSheets(page)).toEqual(expect.arrayContaining(sheets));
    expect((await shownValues(page, "So sánh")).flat()).toContain("Cùng kỳ: Đợt I (năm 2017)");

    // What was set aside is taken back: both decisions stay listed, on the board and on the sheet.
    await openTab(pane, vi.tabs.report);
    await choose(pane, THIRD.name, words.about(words.takeBack, third.name));
    await panel(pane)
      .getByRole("heading", { name: vi.report.received(4, 11) })
      .waitFor();
    await panel(pane).getByText(words.history.heading(2)).click();
    const history = panel(pane).getByRole("list", { name: words.history.list(THIRD.name) });
    await history.getByText(/Rút quyết định/).waitFor();
    await lookAt("decisions so far");
    await press(pane, vi.rollUp.write.workbook);
    await panel(pane).getByText(vi.rollUp.changed).waitFor({ state: "detached" });
    const decisions = (await shownValues(page, "Sổ theo dõi")).filter((row) => row.includes(third.name));
    expect(decisions.map(([kind]) => kind)).toEqual(["Để riêng tệp", "Rút quyết định"]);
    expect(states).toEqual(states.map(([state]) => [state, [], false]));
    expect(excel.foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(excel.complaints).toEqual([]);
  });
});
