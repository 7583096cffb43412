import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { chooseForm } from "../support/browser/choose-form";
import { paneWords } from "../../src/pane/words/pane-words";
import { accessibilityProblems } from "../support/browser/axe-check";
import { shownValues } from "../support/excel/book-in-page";
import { CHROMIUM_PATIENCE, describeWithChromium } from "../programs/chromium";
import { savedDownload } from "../programs/saved-download";
import { typeAt } from "../support/excel/excel-page";
import { realWorkbooks } from "../support/files/real-workbooks";
import { words } from "./page/words";

jest.setTimeout(CHROMIUM_PATIENCE);

const FORM = "Biểu mẫu";

/** Runs what `npm start` runs; resolves with the address of the workbench when it is printed. */
function startWorkbench(): { readonly process: ChildProcess; readonly address: Promise<string> } {
  const options = ["--no-open", "--no-trust", "--port", "0"];
  const child = spawn(
    process.execPath,
    ["--require", "./build/text-tables.js", "--import", "tsx", join(__dirname, "start.ts"), ...options],
    {
      cwd: join(__dirname, "../.."),
    },
  );
  let told = "";
  const address = new Promise<string>((found, failed) => {
    child.stdout.on("data", (piece: Buffer) => {
      told += piece.toString();
      const match = /Workbench: +(https:\S+)/.exec(told);
      if (match?.[1] !== undefined) found(match[1]);
    });
    child.stderr.on("data", (piece: Buffer) => (told += piece.toString()));
    child.on("exit", () => failed(new Error(`ended before it served: ${told}`)));
  });
  return { process: child, address };
}

describeWithChromium("npm start", (browser) => {
  let server: ReturnType<typeof startWorkbench>;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    server = startWorkbench();
    const context = await browser().newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1366, height: 768 },
    });
    page = await context.newPage();
    page.on("request", (request) => {
      if (!/^(https:\/\/localhost:|blob:|data:)/.test(request.url())) foreign.push(request.url());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(await server.address);
  });
  afterAll(() => server.process.kill());

  const cell = (address: string) => page.locator(`[id="cell-${address}"]`);

  it("opens a workbench whose pane inserts the form into the grid", async () => {
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: /^Điền báo cáo đơn vị tôi/ }).click();
    const [, frame] = page.frames();
    if (frame === undefined) throw new Error("no pane");
    await chooseForm(frame);
    await pane.getByRole("button", { name: paneWords.form.insert, exact: true }).click();
    await page.getByRole("tab", { name: FORM, selected: true }).waitFor();
    await page.getByRole("gridcell", { name: "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA" }).waitFor();
    expect(await page.getByRole("gridcell", { name: "Chưa nhập", exact: true }).count()).toBeGreaterThan(20);
    // The pane is as wide as in Excel.
    expect((await page.locator("iframe").boundingBox())?.width).toBeCloseTo(349, 0);
  });

  it("calculates what is typed, refuses what the form refuses, and keeps locked cells", async () => {
    const rows = await shownValues(page, FORM);
    const row = rows.findIndex(([code]) => code === "CDCS_TONG") + 1;
    const [figure, check] = [`E${row}`, `F${row}`];
    expect(await cell(check).innerText()).toBe("Chưa nhập");
    await typeAt(page, figure, "12");
    expect(await cell(figure).innerText()).toBe("12");
    expect(await cell(check).innerText()).toBe("");

    await typeAt(page, figure, "mười hai");
    const refusal = page.getByRole("dialog");
    expect(await refusal.innerText()).toContain("Chỉ nhập số nguyên từ 0 trở lên");
    await refusal.getByRole("button", { name: words.understood }).click();
    expect(await cell(figure).innerText()).toBe("12");

    await typeAt(page, `C${row}`, "x");
    expect(await refusal.innerText()).toContain(words.locked);
    await refusal.getByRole("button", { name: words.understood }).click();
  });

  it("gives the workbook away as a file", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: words.download }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(words.downloadName);
    const saved = realWorkbooks.read(new Uint8Array(await savedDownload(file)));
    if (!saved.ok) throw new Error(saved.failure.kind);
    const form = saved.value.grids.find(({ sheet }) => sheet === FORM);
    expect(form?.rows.flatMap((row) => row?.values ?? [])).toContain(12);
  });

  it("has no problem that axe knows of, beside the colours of the sheet's own cells", async () => {
    const problems = await accessibilityProblems(page);
    expect(problems.filter((problem) => !/^color-contrast: .*<span/.test(problem))).toEqual([]);
  });

  it("asks nobody outside for anything, office.js included", () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
