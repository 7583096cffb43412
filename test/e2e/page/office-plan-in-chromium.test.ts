import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { savedDownload } from "../../programs/saved-download";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { OFFICER_PLAN } from "../../support/plans/officer-plan";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { retyped, typedWorkbook, type TypedSheets } from "../../support/forms/typed-workbook";

jest.setTimeout(CHROMIUM_PATIENCE);

const planFile = (sheets: TypedSheets) => ({
  name: "ke-hoach.xlsx",
  mimeType: "",
  buffer: Buffer.from(realWorkbooks.write(typedWorkbook(sheets))),
});

describeInPane("a plan of one's own in Chromium, from the production build", (open) => {
  it("is checked and read in a thread, put to use, and its forms are made, read back and rolled up", async () => {
    const { page } = await open();
    const panel = page.getByRole("tabpanel");
    await page.getByRole("button", { name: /^Lựa chọn khác/ }).click();
    await page.getByRole("button", { name: "Kế hoạch của tôi" }).click();
    const input = page.getByLabel("Tệp kế hoạch", { exact: true });
    await input.setInputFiles(planFile(retyped(OFFICER_PLAN, "Chỉ tiêu", "F2", "")));
    await page.getByRole("list", { name: "Những chỗ chưa đúng của ke-hoach.xlsx" }).waitFor();
    await input.setInputFiles(planFile(OFFICER_PLAN));
    await page.getByRole("button", { name: "Dùng kế hoạch này" }).click();
    await panel.getByLabel("Đơn vị nhận biểu mẫu", { exact: true }).selectOption("M-02");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải biểu mẫu về máy", exact: true }).click();
    const form = await savedDownload(await download);
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    const files = [{ name: "M-02.xlsx", mimeType: "", buffer: form }];
    await panel.getByLabel("Các tệp báo cáo", { exact: true }).setInputFiles(files);
    await panel.getByText("1/3 đơn vị").waitFor();
  });
});
