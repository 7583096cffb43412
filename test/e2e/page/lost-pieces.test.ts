import { chooseForm } from "../../support/browser/choose-form";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInPane, type OpenPane } from "../../support/browser/describe-in-pane";
import { productionBuild } from "../../support/browser/production-build";
import { savedDownload } from "../../programs/saved-download";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { demoReports } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

/** Beginning of the message about a missing piece. */
const MISSING = "Phần này chưa tải được: kết nối mạng đang bị ngắt, hoặc chương trình vừa có phiên bản mới.";

/** A text of the script that runs in the reading threads. */
const OF_THREADS = "the thread has no job called";

const panel = (page: Page) => page.getByRole("tabpanel");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const again = (page: Page) => panel(page).getByRole("button", { name: "Thử lại", exact: true });

/** Returns the only piece of the pane with a text, ignoring the command line, which is built beside it. */
function pieceWith(text: string): string {
  const folder = productionBuild();
  const [piece, ...others] = readdirSync(folder).filter(
    (name) => /^\d+\.\w+\.js$/.test(name) && readFileSync(join(folder, name), "utf8").includes(text),
  );
  if (piece === undefined || others.length > 0) throw new Error(`${text} is not in one piece alone`);
  return piece;
}

/** Opens the pane with one piece missing until told otherwise. */
async function openWithout(open: OpenPane, text: string, how: "gone" | "offline") {
  const piece = pieceWith(text);
  let isLost = true;
  const { page } = await open({ lost: (file) => (isLost && file === piece ? how : undefined) });
  return { page, comesBack: () => (isLost = false) };
}

describeInPane("a piece of the program that does not come", (open) => {
  it("of a tab leaves a message in its place after an update of the server; the other tabs work, and it is asked for again", async () => {
    const { page, comesBack } = await openWithout(open, ".takeOf(", "gone");
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await panel(page).getByText(MISSING).waitFor();
    await page.getByRole("tab", { name: "Biểu mẫu" }).click();
    await panel(page).getByRole("combobox", { name: "Kế hoạch" }).waitFor();
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    comesBack();
    await again(page).click();
    await button(page, "Chọn tệp…").last().waitFor();
  });

  it("is loaded behind the first look: without a connection every tab opens, and a file is checked", async () => {
    const { page } = await open();
    // The script of the reading threads is requested last.
    const last = pieceWith(OF_THREADS);
    await page.waitForEvent("requestfinished", (request) => request.url().endsWith(last));
    await page.context().setOffline(true);
    const first = {
      "Kiểm tra": "Kiểm tra trước khi gửi",
      "Tổng hợp": "Thử với số liệu giả định",
      "Báo cáo": "Đến thẻ Tổng hợp",
    };
    for (const [tab, action] of Object.entries(first)) {
      await page.getByRole("tab", { name: tab }).click();
      await button(page, action).waitFor();
    }
    await page.getByRole("tab", { name: "Kiểm tra" }).click();
    const [report] = demoReports();
    if (report === undefined) throw new Error("there are no demo reports");
    await panel(page).getByLabel("Các tệp báo cáo", { exact: true }).setInputFiles([report]);
    await button(page, "Kiểm tra trước khi gửi").click();
    await button(page, "Kiểm tra lại").waitFor();
    expect(await page.getByText(MISSING).count()).toBe(0);
  });

  it("of a button leaves a message beside it without a connection; the choice stays, and the next press does it", async () => {
    const { page, comesBack } = await openWithout(open, "bieu-mau_", "offline");
    await chooseForm(page, "Phú Riềng 2017", "698");
    await button(page, "Tải biểu mẫu về máy").click();
    await panel(page).getByText(MISSING).waitFor();
    comesBack();
    const download = page.waitForEvent("download");
    await again(page).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("698_ldld-huyen-phu-rieng_phu-rieng-2017_I.xlsx");
    const form = realWorkbooks.read(new Uint8Array(await savedDownload(file)));
    expect(form.ok && form.value.grids.map(({ sheet }) => sheet)).toContain("Biểu mẫu");
  });

  it("of the reading threads rejects no file: the files stay chosen, and are read once it comes", async () => {
    const { page, comesBack } = await openWithout(open, OF_THREADS, "gone");
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await panel(page).getByLabel("Các tệp báo cáo", { exact: true }).setInputFiles(demoReports().slice(-2));
    await panel(page).getByText(MISSING).waitFor();
    await panel(page).getByRole("heading", { name: "Các tệp (2)" }).waitFor();
    comesBack();
    await again(page).click();
    await panel(page).getByRole("region", { name: "Các tệp này là" }).waitFor();
    await panel(page).getByText("2/11 đơn vị").waitFor();
  });
});
