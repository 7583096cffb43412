import { read as readWithSheetJs, write as writeWithSheetJs } from "@e965/xlsx";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { ruleTitle } from "../../../src/sheets/words/findings/finding-words";
import { rejectionSentence } from "../../../src/sheets/words/findings/rejection-sentences";
import { viUnlocking } from "../../../src/ui/words/unlocking-words";
import { vi } from "../../../src/ui/words/vi/vi";
import type { Locator, Page } from "playwright-core";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { savedDownload } from "../../programs/saved-download";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { demoReports } from "../../support/forms/demo-reports";
import { OPENED_BY_EXCEL } from "../../support/pane/pane-page";
import { rollUpPractice } from "../../support/forms/practice";
import { productionBuild } from "../../support/browser/production-build";
import { realWorkbooks, received } from "../../support/files/real-workbooks";

jest.setTimeout(CHROMIUM_PATIENCE);

const reports = demoReports();

/** A folder with two reports of one unit, one of them in a folder of its own, and a scan. */
function folderOfReports(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "pane-")), "reports");
  mkdirSync(join(folder, "deep"), { recursive: true });
  const [report] = reports;
  if (report === undefined) throw new Error("there are no demo reports");
  writeFileSync(join(folder, "a.xlsx"), report.buffer);
  writeFileSync(join(folder, "deep", "b.xlsx"), report.buffer);
  writeFileSync(join(folder, "deep", "scan.pdf"), "%PDF-");
  return folder;
}

/** Drops a file or folder of this machine, as a hand would. */
async function dropOn(page: Page, target: Locator, path: string): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("nothing to drop on");
  const devTools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await devTools.send("Input.dispatchDragEvent", { type, x: box.x + 5, y: box.y + 5, data });
  }
}

describeInPane("the pane in Chromium, from the production build", (open) => {
  const folder = folderOfReports();

  afterAll(() => rmSync(dirname(folder), { recursive: true }));

  const panel = (page: Page) => page.getByRole("tabpanel");
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const openTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();

  it("checks chosen files and names sheet and cell of what is wrong", async () => {
    const { page } = await open();
    await openTab(page, vi.tabs.check);
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...reports]);
    await button(page, vi.check.start.files).click();
    await panel(page)
      .getByRole("heading", { name: vi.check.overall(12, 3) })
      .waitFor();
    const overwritten = panel(page).locator(".fui-AccordionItem").filter({ hasText: "693_" }).last();
    await overwritten.locator("button[aria-expanded]").first().click();
    await overwritten
      .getByRole("heading", {
        name: vi.check.kind(vi.severity.error, ruleTitle("overwritten-formula"), 1),
      })
      .waitFor();
    const finding = overwritten.getByRole("listitem").first();
    expect(await finding.innerText()).toMatch(/^Trang “Biểu mẫu”, ô [A-Z]+\d+ · /);
    expect(await finding.innerText()).toMatch(/\nÔ [A-Z]+\d+ \(/);
  });

  it("checks an .xls by a library that is loaded only then, in the thread that reads", async () => {
    const { page, complaints } = await open();
    const [report] = reports;
    if (report === undefined) throw new Error("there are no demo reports");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const check = async (label: string, name: string, buffer: Buffer): Promise<void> => {
      const file = { name, mimeType: "application/vnd.ms-excel", buffer };
      await panel(page).getByLabel(vi.files.input, { exact: true }).setInputFiles([file]);
      await button(page, label).click();
      await panel(page).getByText(name, { exact: true }).first().waitFor();
    };
    await openTab(page, vi.tabs.check);
    await check(vi.check.start.files, "mot.xlsx", report.buffer);
    const before = asked.length;
    const old = writeWithSheetJs(readWithSheetJs(report.buffer), {
      type: "buffer",
      bookType: "xls",
    }) as Buffer;
    await check(vi.check.again, "hai.xls", old);
    expect(asked.slice(before).filter((url) => url.endsWith(".js"))).not.toEqual([]);
    const told = await panel(page).innerText();
    expect(told).not.toContain(rejectionSentence({ kind: "legacy-xls" }));
    expect(told).not.toContain(rejectionSentence({ kind: "damaged", part: "Workbook" }));
    expect(complaints).toEqual([]);
  });

  it("opens a file by the password that is typed, in the thread that reads", async () => {
    const { page, complaints } = await open();
    const buffer = readFileSync(join(__dirname, "../../fixtures/locked/agile.xlsx"));
    await openTab(page, vi.tabs.check);
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([{ name: "khoa.xlsx", mimeType: "application/octet-stream", buffer }]);
    await button(page, vi.check.start.files).click();
    await panel(page).getByLabel(viUnlocking.password).fill("Mật khẩu 1");
    await button(page, viUnlocking.unlock).click();
    await button(page, vi.check.again).click();
    await panel(page)
      .getByText(rejectionSentence({ kind: "no-form" }))
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it("rolls up to the same totals as the command line's use case, and asks nobody outside for anything", async () => {
    const { page, foreign, complaints } = await open();
    await openTab(page, vi.tabs["roll-up"]);
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...reports]);
    await button(page, vi.rollUp.start).click();
    await panel(page)
      .getByRole("heading", { name: vi.rollUp.done(10, 11) })
      .waitFor();
    const download = page.waitForEvent("download");
    await button(page, vi.rollUp.download("tong-hop_phu-rieng-2017_I.xlsx")).click();
    const summary = realWorkbooks.read(new Uint8Array(await savedDownload(await download)));
    if (!summary.ok) throw new Error(summary.failure.kind);

    const expected = await rollUpPractice(
      binhPhuoc2017,
      reports.map(({ name, buffer }) => received(name, new Uint8Array(buffer))),
    );
    const again = realWorkbooks.read(expected.workbook);
    if (!again.ok) throw new Error(again.failure.kind);
    const rows = (read: typeof summary, sheet: string): unknown =>
      read.value.grids.find((grid) => grid.sheet === sheet)?.rows.map((row) => row?.values);
    for (const sheet of ["Tổng hợp", "Số liệu đơn vị", "Nguồn số liệu"]) {
      expect(rows(summary, sheet)).toEqual(rows(again, sheet));
    }
    expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(complaints).toEqual([]);
  });

  it("stops in the middle when told to, and keeps the previous result", async () => {
    const { page } = await open();
    await openTab(page, vi.tabs["roll-up"]);
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...reports]);
    await button(page, vi.rollUp.start).click();
    await button(page, vi.rollUp.again).waitFor();
    const many = Array.from({ length: 12 }, (_, copy) =>
      reports.map((report) => ({ ...report, name: `${copy} ${report.name}` })),
    ).flat();
    await panel(page).getByLabel(vi.files.input, { exact: true }).setInputFiles(many);
    // They are read as soon as they are chosen.
    await button(page, vi.progress.cancel).click();
    await panel(page).getByText(vi.progress.cancelled).waitFor();
    expect(
      await panel(page)
        .getByRole("heading", { name: vi.rollUp.done(10, 11) })
        .count(),
    ).toBe(1);
    await page.waitForFunction((label) => document.activeElement?.textContent === label, vi.found.again);
  });

  it("loads at most 200 KB, compressed, before anything is shown", () => {
    const html = readFileSync(join(productionBuild(), "taskpane.html"), "utf8");
    const scripts = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name = ""]) => name);
    const sizes = scripts.map((name) => gzipSync(readFileSync(join(productionBuild(), name))).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200 * 1000);
  });

  it("makes a form and downloads it", async () => {
    const { page } = await open();
    await panel(page).getByRole("combobox", { name: vi.choice.unit }).fill("698");
    const download = page.waitForEvent("download");
    await button(page, vi.form.download).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("698_ldld-huyen-phu-rieng_phu-rieng-2017_I.xlsx");
    const form = realWorkbooks.read(new Uint8Array(await savedDownload(file)));
    expect(form.ok && form.value.grids.map(({ sheet }) => sheet)).toContain("Biểu mẫu");
  });

  it("says within 8 seconds that office.js does not come, and offers to work with files", async () => {
    for (const officeJs of ["refused", "hanging"] as const) {
      const { page } = await open({ query: OPENED_BY_EXCEL, officeJs });
      const alert = page.getByRole("alert");
      await alert.waitFor({ timeout: 12_000 });
      expect(await alert.innerText()).toContain(vi.opening.headings["office-unreachable"]);
      await button(page, vi.opening.withFiles).click();
      await page.getByText(vi.mode.files).waitFor();
    }
  });

  it("takes a whole folder, by its button and dropped, and names what is no workbook", async () => {
    const { page } = await open();
    await openTab(page, vi.tabs["roll-up"]);
    await panel(page).getByLabel(vi.files.folderInput, { exact: true }).setInputFiles(folder);
    await panel(page).getByText(vi.files.chosen(2)).waitFor();
    await dropOn(page, panel(page).getByText(vi.files.drop), folder);
    await panel(page).getByText(vi.files.chosen(4)).waitFor();
    await panel(page).getByText(vi.files.skipped(2)).click();
    const skipped = `reports/deep/scan.pdf: ${vi.files.skippedBecause["no-workbook"]}`;
    expect(await panel(page).getByText(skipped).count()).toBe(2);
    await button(page, vi.rollUp.start).click();
    await panel(page)
      .getByRole("heading", { name: vi.rollUp.done(1, 11) })
      .waitFor();
  });
});
