import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi";
import type { Browser, Page } from "playwright-core";
import { accessibilityProblems } from "../support/axe-check";
import { CHROMIUM_PATIENCE, describeWithChromium, startChromium } from "../support/chromium";
import { demoReports } from "../support/demo-reports";
import { OPENED_BY_EXCEL, openPane } from "../support/pane-page";
import { rollUpPractice } from "../support/practice";
import { productionBuild } from "../support/production-build";
import { realWorkbooks, received } from "../support/real-workbooks";
import { serveFolder, type StaticServer } from "../support/static-server";

jest.setTimeout(CHROMIUM_PATIENCE);

const reports = demoReports();

describeWithChromium("the pane in Chromium, from the production build", (program) => {
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveFolder(productionBuild());
    browser = await startChromium(program);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const panel = (page: Page) => page.getByRole("tabpanel");
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
  const openTab = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();

  it("checks chosen files and names sheet and cell of what is wrong", async () => {
    const { page } = await openPane(browser, server.origin);
    await openTab(page, vi.tabs.check);
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...reports]);
    await button(page, vi.check.start.files).click();
    await panel(page)
      .getByRole("heading", { name: vi.check.overall(12, 3) })
      .waitFor();
    const overwritten = panel(page).locator("details").filter({ hasText: "693_" }).last();
    await overwritten.locator("summary").first().click();
    const finding = overwritten.getByRole("listitem").first();
    expect(await finding.innerText()).toMatch(/^Lỗi cần sửa\. Ô [A-Z]+\d+ /);
    expect(await finding.innerText()).toMatch(/Trang “Biểu mẫu”, ô [A-Z]+\d+/);
  });

  it("rolls up to the same totals as the command line's use case, and asks nobody outside for anything", async () => {
    const { page, foreign, complaints } = await openPane(browser, server.origin);
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
    const summary = realWorkbooks.read(new Uint8Array(readFileSync(await (await download).path())));
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
    const { page } = await openPane(browser, server.origin);
    await openTab(page, vi.tabs["roll-up"]);
    await panel(page)
      .getByLabel(vi.files.input, { exact: true })
      .setInputFiles([...reports]);
    await button(page, vi.rollUp.start).click();
    await button(page, vi.rollUp.again).waitFor();
    const many = Array.from({ length: 25 }, (_, copy) =>
      reports.map((report) => ({ ...report, name: `${copy} ${report.name}` })),
    ).flat();
    await panel(page).getByLabel(vi.files.input, { exact: true }).setInputFiles(many);
    await button(page, vi.rollUp.again).click();
    await button(page, vi.progress.cancel).click();
    await panel(page).getByText(vi.progress.cancelled).waitFor();
    expect(
      await panel(page)
        .getByRole("heading", { name: vi.rollUp.done(10, 11) })
        .count(),
    ).toBe(1);
    expect(
      await button(page, vi.rollUp.again).evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  it("loads at most 200 KB, compressed, before anything is shown", () => {
    const html = readFileSync(join(productionBuild(), "taskpane.html"), "utf8");
    const scripts = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name = ""]) => name);
    const sizes = scripts.map((name) => gzipSync(readFileSync(join(productionBuild(), name))).length);
    expect(scripts).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(200 * 1000);
  });

  it("makes a form and downloads it", async () => {
    const { page } = await openPane(browser, server.origin);
    await panel(page).getByLabel(vi.choice.unit).selectOption("698");
    const download = page.waitForEvent("download");
    await button(page, vi.form.download).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("698_ldld-huyen-phu-rieng_phu-rieng-2017_I.xlsx");
    const form = realWorkbooks.read(new Uint8Array(readFileSync(await file.path())));
    expect(form.ok && form.value.grids.map(({ sheet }) => sheet)).toContain("Biểu mẫu");
  });

  it.each(["light", "dark"] as const)(
    "has no problem that axe knows of, on any tab, %s",
    async (colorScheme) => {
      const { page } = await openPane(browser, server.origin, { colorScheme });
      await button(page, vi.firstRun.practise).click();
      await button(page, vi.rollUp.start).click();
      await button(page, vi.rollUp.again).waitFor();
      for (const tab of Object.values(vi.tabs)) {
        await openTab(page, tab);
        expect([tab, await accessibilityProblems(page)]).toEqual([tab, []]);
      }
    },
  );

  it("says within 8 seconds that office.js does not come, and offers to work with files", async () => {
    for (const officeJs of ["refused", "hanging"] as const) {
      const { page } = await openPane(browser, server.origin, { query: OPENED_BY_EXCEL, officeJs });
      const alert = page.getByRole("alert");
      await alert.waitFor({ timeout: 12_000 });
      expect(await alert.innerText()).toContain(vi.opening.headings["office-unreachable"]);
      await button(page, vi.opening.withFiles).click();
      await page.getByText(vi.mode.files).waitFor();
    }
  });

  it("fits into 320 px without scrolling sideways", async () => {
    const { page } = await openPane(browser, server.origin, { viewport: { width: 320, height: 700 } });
    for (const tab of Object.values(vi.tabs)) {
      await openTab(page, tab);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([tab, overflow <= 0]).toEqual([tab, true]);
    }
  });
});
