import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { vi } from "../../../src/ui/words/vi/vi";
import { viReport } from "../../../src/ui/words/vi/vi-report";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { readDocument } from "../../../src/word/read-document";
import { savedDownload } from "../../programs/saved-download";
import { bookState, differences, shownValues, visibleSheets } from "../../support/excel/book-in-page";
import { amissAtAnySize } from "../../support/browser/every-size";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { countingClicks } from "../../support/excel/counting-clicks";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { demoReports } from "../../support/forms/demo-reports";
import type { ExcelPage } from "../../support/excel/excel-page";
import { isOfficeJs, resizePane, typeAt } from "../../support/excel/excel-page";
import type { RollUpDocument } from "../../support/commands/json-documents";
import { runCli } from "../../support/commands/run-cli";

jest.setTimeout(CHROMIUM_PATIENCE);

const OVERVIEW = "Tổng hợp";
const reports = demoReports();

/** What the command line adds the same files up to. */
function totalsOfCommandLine(): RollUpDocument["totals"] {
  const folder = mkdtempSync(join(tmpdir(), "received-"));
  for (const { name, buffer } of reports) writeFileSync(join(folder, name), buffer);
  const scope = ["--plan", "phu-rieng-2017", "--round", "I", "--out", join(folder, "summary.xlsx")];
  const { stdout } = runCli("rollup", ...scope, folder, "--json");
  rmSync(folder, { recursive: true, force: true });
  return (JSON.parse(stdout) as RollUpDocument).totals;
}

/** The figures of the overview by the code in column A; a cell without a figure counts as null. */
async function totalsInExcel(page: Page): Promise<Readonly<Record<string, number | null>>> {
  const rows = await shownValues(page, OVERVIEW);
  return Object.fromEntries(
    rows.flatMap(([code, , , , , , figure]) =>
      /^PR-\d+$/.test(String(code))
        ? [[String(code), typeof figure === "number" ? figure : null] as const]
        : [],
    ),
  );
}

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const openTab = (pane: Frame) => pane.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

async function chooseReports({ page, pane }: ExcelPage): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(pane, vi.files.choose).click(),
  ]);
  await chooser.setFiles([...reports]);
}

describeInExcel("a roll-up in Excel, from the production build", (open) => {
  it("has the totals of the command line, again and again, beside the user's own sheet, which nobody touches", async () => {
    const excel = await open();
    const { page, pane } = excel;
    const states: [string, readonly string[]][] = [];
    const lookAt = async (state: string) => states.push([state, await accessibilityProblems(pane)]);
    await typeAt(page, "A1", "Ghi chép riêng", "7", "=A2*6");
    // The button of the ribbon opens this tab.
    await openTab(pane);
    const clicks = await countingClicks(pane);
    await chooseReports(excel);
    await lookAt("files chosen");
    await button(pane, vi.rollUp.start).click();
    await panel(pane)
      .getByRole("heading", { name: vi.rollUp.done(10, 11) })
      .waitFor();
    expect(await clicks()).toBe(2);
    await lookAt("rolled up");

    const expected = totalsOfCommandLine();
    const shown = await totalsInExcel(page);
    expect(Object.keys(expected).length).toBeGreaterThan(15);
    expect(shown).toMatchObject(
      Object.fromEntries(Object.entries(expected).map(([code, { value }]) => [code, value])),
    );
    const [first, ...sheets] = await visibleSheets(page);
    expect([first, sheets.includes(OVERVIEW)]).toEqual(["Sheet1", true]);

    const again = async (): Promise<string> => {
      await button(pane, vi.rollUp.again).click();
      await button(pane, vi.progress.cancel).waitFor();
      await button(pane, vi.progress.cancel).waitFor({ state: "detached" });
      return bookState(page);
    };
    // From the second time on, the totals of the time before stand beside those of now.
    const second = await again();
    expect(differences(second, await again())).toEqual([]);
    expect(await totalsInExcel(page)).toEqual(shown);
    expect((await shownValues(page, "Sheet1")).flat()).toEqual(["Ghi chép riêng", 7, 42]);

    await button(pane, vi.rollUp.toReport).click();
    await panel(pane)
      .getByRole("heading", { name: vi.report.received(10, 11) })
      .waitFor();
    await lookAt("report");
    expect(states).toEqual(states.map(([state]) => [state, []]));
    expect(excel.foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(excel.complaints).toEqual([]);
  });

  it("goes from an empty workbook to the signed report: rolled up, printed, written in Word and closed, with each action in view whatever the size of the pane", async () => {
    const excel = await open();
    const { page, pane } = excel;
    const amiss = (action?: string) =>
      amissAtAnySize(pane, resizePane(page), action === undefined ? undefined : button(pane, action));
    await button(pane, vi.start.rollUp).waitFor();
    expect(await amiss()).toEqual([]);
    await button(pane, vi.start.rollUp).click();
    expect(await amiss(vi.rollUp.start)).toEqual([]);
    const clicks = await countingClicks(pane);
    await chooseReports(excel);
    await panel(pane).getByRole("region", { name: vi.found.heading }).waitFor();
    expect(await amiss(vi.rollUp.start)).toEqual([]);
    await button(pane, vi.rollUp.start).click();
    await panel(pane)
      .getByRole("heading", { name: vi.rollUp.done(10, 11) })
      .waitFor();
    expect([await clicks(), await amiss(vi.rollUp.again)]).toEqual([2, []]);
    await button(pane, vi.rollUp.toReport).click();
    await button(pane, viReport.printing.title).click();
    await button(pane, viReport.printing.start.workbook).click();
    await panel(pane).getByRole("list", { name: viReport.printing.list }).waitFor();
    expect(await amiss()).toEqual([]);
    const front = (await shownValues(page, "Tóm tắt")).flat();
    expect(front).toEqual(expect.arrayContaining(["Tổng hợp từ 10/11 đơn vị", "Nơi nhận:", "CHỦ TỊCH"]));

    await button(pane, viReport.written.title).click();
    const download = page.waitForEvent("download");
    await button(pane, viReport.written.write).click();
    const report = readDocument(new Uint8Array(await savedDownload(await download)));
    const written = report.ok ? report.value : [];
    const said = written.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(said).toContain("Có 10/11 đơn vị gửi báo cáo, đạt 90,91%.");

    await button(pane, viReport.closing.title([])).click();
    await pane.getByLabel(viReport.closing.by).fill("Cán bộ A (giả định)");
    await button(pane, viReport.closing.close).click();
    await panel(pane).getByText(viReport.closing.sameStamp).waitFor();
    const ledger = (await shownValues(page, "Sổ theo dõi")).flat().join(" ");
    expect(ledger).toContain("Cán bộ A (giả định)");
    expect(excel.complaints).toEqual([]);
  });

  it("stopped in the middle of writing leaves the workbook as it was", async () => {
    const excel = await open();
    const { page, pane } = excel;
    await typeAt(page, "B2", "Ghi chép riêng");
    const before = await bookState(page);
    await openTab(pane);
    await chooseReports(excel);
    await page.evaluate(() => (standIn.host.troubles.latency = 200));
    await button(pane, vi.rollUp.start).click();
    // Half painted: sheets are there already. Somebody edits a cell, so that Excel lets the pane wait just here.
    await page.waitForFunction(() => {
      const { book, troubles } = standIn.host;
      if (book.sheets.length === 1) return false;
      troubles.isEditingCell = true;
      return true;
    });
    await button(pane, vi.progress.cancel).click();
    await page.evaluate(() => (standIn.host.troubles.isEditingCell = false));
    await panel(pane).getByText(vi.progress.cancelled).waitFor();
    expect(differences(before, await bookState(page))).toEqual([]);
    expect(await accessibilityProblems(pane)).toEqual([]);
    expect(excel.foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(excel.complaints).toEqual([]);
  });
});
