import type { Frame, Page } from "playwright-core";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { amissAtAnySize } from "../../support/browser/every-size";
import { shownValues, visibleSheets } from "../../support/excel/book-in-page";
import { countingClicks } from "../../support/excel/counting-clicks";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import type { ExcelPage } from "../../support/excel/excel-page";
import { isOfficeJs, resizePane, typeAt } from "../../support/excel/excel-page";
import { demoReports } from "../../support/forms/demo-reports";

jest.setTimeout(CHROMIUM_PATIENCE);

/** Returns the figures of the overview by the code in column A; null for a cell without a figure. */
async function totalsInExcel(page: Page): Promise<Readonly<Record<string, number | null>>> {
  const rows = await shownValues(page, "Tổng hợp");
  return Object.fromEntries(
    rows.flatMap(([code, , , , , , figure]) =>
      /^PR-\d+$/.test(String(code))
        ? [[String(code), typeof figure === "number" ? figure : null] as const]
        : [],
    ),
  );
}

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });

async function chooseReports({ page, pane }: ExcelPage): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(pane, "Chọn tệp…").last().click(),
  ]);
  await chooser.setFiles(demoReports().slice(-4));
}

describeInExcel("a roll-up in Excel, from the production build", (open) => {
  it("goes from an empty workbook to the summary at two clicks, and to paper at two more, beside a sheet of the user's own, each action in view", async () => {
    const excel = await open();
    const { page, pane } = excel;
    const amiss = (action?: string) =>
      amissAtAnySize(pane, resizePane(page), action === undefined ? undefined : button(pane, action));
    await panel(pane)
      .getByRole("button", { name: /^Tổng hợp báo cáo nhận về/ })
      .waitFor();
    expect(await amiss()).toEqual([]);
    await panel(pane)
      .getByRole("button", { name: /^Tổng hợp báo cáo nhận về/ })
      .click();
    await typeAt(page, "A1", "Ghi chép riêng", "7", "=A2*6");
    const clicks = await countingClicks(pane);
    await chooseReports(excel);
    await panel(pane).getByRole("region", { name: "Các tệp này là" }).waitFor();
    expect(await amiss("Tổng hợp")).toEqual([]);
    await button(pane, "Tổng hợp").click();
    await panel(pane)
      .getByText(/^Nhận 4\/11 · /)
      .waitFor();
    expect([await clicks(), await amiss("In để ký")]).toEqual([2, []]);

    expect(await totalsInExcel(page)).toMatchObject({
      "PR-01": 0.9688715953307393,
      "PR-02": 63 / 87,
      "PR-03": 34 / 63,
    });
    expect((await visibleSheets(page)).slice(0, 2)).toEqual(["Sheet1", "Tóm tắt"]);
    expect((await shownValues(page, "Sheet1")).flat()).toEqual(["Ghi chép riêng", 7, 42]);
    expect((await shownValues(page, "Tóm tắt")).flat()).toEqual(
      expect.arrayContaining(["Tổng hợp từ 4/11 đơn vị", "Nơi nhận:", "CHỦ TỊCH"]),
    );

    await button(pane, "In để ký").click();
    const anyway = button(pane, "Vẫn in");
    if (await anyway.isVisible()) await anyway.click();
    await panel(pane)
      .getByText(/In bằng lệnh In của Excel/)
      .waitFor();
    // From the attachments to the printed page; open questions are one more click.
    expect(await clicks()).toBeLessThanOrEqual(4);
    expect(await amiss("Khóa sổ")).toEqual([]);

    expect(excel.foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(excel.complaints).toEqual([]);
  });
});
