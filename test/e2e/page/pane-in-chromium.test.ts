import { read as readWithSheetJs, write as writeWithSheetJs } from "@e965/xlsx";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import type { Locator, Page } from "playwright-core";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { savedDownload } from "../../programs/saved-download";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { demoReports, type DemoReport } from "../../support/forms/demo-reports";
import { rollUpPractice } from "../../support/forms/practice";
import { productionBuild } from "../../support/browser/production-build";
import { realWorkbooks, received } from "../../support/files/real-workbooks";

jest.setTimeout(CHROMIUM_PATIENCE);

const reports = demoReports();

/** A folder with two reports of one unit, one of them in a subfolder, and a scan. */
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

/** Drops a file or folder of this machine. */
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

  it("checks chosen files in a thread: an .xls by a library that is loaded only then, a locked one by its password", async () => {
    const { page, complaints } = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const choose = (...files: readonly DemoReport[]): Promise<void> =>
      panel(page)
        .getByLabel("Các tệp báo cáo", { exact: true })
        .setInputFiles([...files]);
    await openTab(page, "Kiểm tra");
    await choose(...reports);
    await button(page, "Kiểm tra trước khi gửi").click();
    await panel(page).getByRole("heading", { name: "Đã kiểm tra 12 tệp: 3 tệp có lỗi cần sửa." }).waitFor();
    const overwritten = panel(page).locator(".fui-AccordionItem").filter({ hasText: "693_" }).last();
    await overwritten.locator("button[aria-expanded]").first().click();
    const finding = overwritten.getByRole("listitem").first();
    expect(await finding.innerText()).toMatch(/^Trang “Biểu mẫu”, ô [A-Z]+\d+ · [^]*\nÔ [A-Z]+\d+ \(/);

    const before = asked.length;
    const [report] = reports;
    if (report === undefined) throw new Error("there are no demo reports");
    const old = writeWithSheetJs(readWithSheetJs(report.buffer), {
      type: "buffer",
      bookType: "xls",
    }) as Buffer;
    const locked = readFileSync(join(__dirname, "../../fixtures/locked/agile.xlsx"));
    await choose({ name: "hai.xls", mimeType: "application/vnd.ms-excel", buffer: old });
    await button(page, "Kiểm tra lại").click();
    await panel(page).getByRole("heading", { name: "Đã kiểm tra 13 tệp: 3 tệp có lỗi cần sửa." }).waitFor();
    expect(asked.slice(before).filter((url) => url.endsWith(".js"))).not.toEqual([]);
    await choose({ name: "khoa.xlsx", mimeType: "application/octet-stream", buffer: locked });
    await button(page, "Kiểm tra lại").click();
    await panel(page).getByLabel("Mật khẩu mở tệp").fill("Mật khẩu 1");
    await button(page, "Mở các tệp này").click();
    await button(page, "Kiểm tra lại").click();
    const unlocked = panel(page).locator(".fui-AccordionItem").filter({ hasText: "khoa.xlsx" }).last();
    await unlocked.locator("button[aria-expanded]").first().click();
    await unlocked
      .getByText(/^Không tìm thấy biểu mẫu báo cáo đã phát hành trong tệp/)
      .first()
      .waitFor();
    const text = await panel(page).innerText();
    expect(text).not.toContain("Đây là tệp .xls đời cũ");
    expect(text).not.toContain("Tệp bị hỏng");
    expect(complaints).toEqual([]);
  });

  it("rolls up to the totals of the command line's use case, asks nobody outside, and keeps the result when it is stopped", async () => {
    const { page, foreign, complaints } = await open();
    await openTab(page, "Tổng hợp");
    const input = panel(page).getByLabel("Các tệp báo cáo", { exact: true });
    await input.setInputFiles([...reports]);
    await button(page, "Tổng hợp").click();
    const done = panel(page).getByText(/^Nhận 10\/11 · /);
    await done.waitFor();
    const download = page.waitForEvent("download");
    await button(page, "Tải tong-hop_phu-rieng-2017_I.xlsx").click();
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

    const many = Array.from({ length: 6 }, (_, copy) =>
      reports.map((report) => ({ ...report, name: `${copy} ${report.name}` })),
    ).flat();
    await openTab(page, "Tổng hợp");
    await input.setInputFiles(many);
    // Files are read as soon as they are chosen.
    await button(page, "Dừng lại").click();
    await panel(page).getByText("Đã dừng theo yêu cầu. Kết quả lần trước còn nguyên.").waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "Đọc tiếp các tệp");
    expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(complaints).toEqual([]);
  });

  it("loads at most 200 KB, compressed, before anything is shown, and nothing of own plans and forms", () => {
    const html = readFileSync(join(productionBuild(), "taskpane.html"), "utf8");
    const scripts = [...html.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name = ""]) => name);
    expect(scripts.length).toBeGreaterThan(0);
    const texts = scripts.map((name) => readFileSync(join(productionBuild(), name)));
    expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(200 * 1000);
    for (const text of texts) {
      expect(text.toString()).not.toContain("Choose the blank form…");
      expect(text.toString()).not.toContain("Choose a plan file…");
    }
  });

  it("takes a whole folder, by its button and dropped, and names what is no workbook", async () => {
    const { page } = await open();
    await openTab(page, "Tổng hợp");
    await panel(page).getByLabel("Thư mục chứa các tệp báo cáo", { exact: true }).setInputFiles(folder);
    await panel(page).getByRole("heading", { name: "Các tệp (2)" }).waitFor();
    // Beside the list, too.
    await dropOn(page, panel(page).getByRole("heading", { name: "Các tệp (2)" }), folder);
    await panel(page).getByRole("heading", { name: "Các tệp (4)" }).waitFor();
    await panel(page).getByText("Bỏ qua 2 mục trong thư mục").click();
    expect(await panel(page).getByText("reports/deep/scan.pdf: không phải bảng tính").count()).toBe(2);
  });
});
