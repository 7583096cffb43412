import type { Locator, Page } from "playwright-core";
import { contentAt } from "../../../src/workbook/grid/grid";
import { accessibilityProblems, colourProblems } from "../../support/browser/axe-check";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { savedDownload } from "../../programs/saved-download";
import { describeInPane } from "../../support/browser/describe-in-pane";
import { GROUPS } from "../../support/blank-forms/office-forms";
import { at, filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { realWorkbooks } from "../../support/files/real-workbooks";

jest.setTimeout(CHROMIUM_PATIENCE);

const SHEET = "Biểu TƯLĐTT";

/** An invented unit's figures, row by row; one is typed as text. */
const copy = (unit: string, ...rows: readonly (readonly (number | string)[])[]): Uint8Array =>
  officeWorkbook(
    filledWith(
      GROUPS,
      Object.fromEntries([
        [`${SHEET}!A1`, `Tên đơn vị: ${unit}`] as const,
        ...rows.flatMap((row, down) =>
          row.map(
            (figure, across) => [`${SHEET}!${"CDEFG".charAt(across)}${String(7 + down)}`, figure] as const,
          ),
        ),
      ]),
    ),
  );
const COPIES: Readonly<Record<string, Uint8Array>> = {
  "a.xlsx": copy("CĐCS Mẫu A", [4, 4, 3, 100, 80], [10, 6, 5, 250, 100], [2, 1, 0, 900, 0]),
  "b.xlsx": copy("CĐCS Mẫu B", [1, 1, 1, 30, 30], ["7", 3, 3, 120, 60]),
  "c.xlsx": copy("CĐCS Mẫu C", [2, 0, 0, 45, 0], [5, 5, 4, 80, 75], [1, 1, 1, 400, 400]),
};

const panel = (page: Page): Locator => page.getByRole("tabpanel");

describeInPane("another office's form in Chromium, from the production build", (open) => {
  const upload = (page: Page, label: string, files: Readonly<Record<string, Uint8Array>>): Promise<void> =>
    page
      .getByLabel(label, { exact: true })
      .last()
      .setInputFiles(
        Object.entries(files).map(([name, bytes]) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })),
      );
  const chooseOtherForm = async (page: Page): Promise<void> => {
    // Typed, as in chooseForm: the list may move while the page is still loading parts.
    await page.getByRole("combobox", { name: "Kế hoạch" }).fill("Biểu mẫu của cơ quan khác");
  };
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole("button", { name, exact: true }).click();

  it("is recognised, rolled up and filled with the totals, at 320 px", async () => {
    const { page, foreign, complaints } = await open({
      viewport: { width: 320, height: 700 },
    });
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await press(page, "Đổi kế hoạch, đợt, đơn vị…");
    await chooseOtherForm(page);
    await upload(page, "Biểu mẫu trống", { "mau.xlsx": officeWorkbook(GROUPS) });
    await panel(page).getByText("Đã nhận ra các vùng của mau.xlsx.").waitFor();
    await pressArea(page);
    await expectSound(page);
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ colorScheme: "dark", forcedColors });
      expect([forcedColors, await colourProblems(page)]).toEqual([forcedColors, []]);
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });

    await upload(page, "Các tệp báo cáo", COPIES);
    await press(page, "Tổng hợp");
    await panel(page)
      .getByText(/^Nhận 3\/3 · /)
      .waitFor();
    await expectSound(page);
    await press(page, "Số tổng hợp từng ô");
    await expectSound(page);

    const lines = page.getByRole("list", { name: "Số tổng hợp từng ô" }).getByRole("listitem");
    const shown = await lines.evaluateAll((items) =>
      items.map((item) => [item.querySelector("p")?.textContent, item.querySelector("strong")?.textContent]),
    );
    // 4 + 1 + 2 enterprises, and 5 + 3 + 4 of 6 + 3 + 5 with a union: calculated by hand.
    expect(shown[0]).toEqual(["Trang “Biểu TƯLĐTT”, ô C7 · 3/3 đơn vị", "7"]);
    expect(shown).toContainEqual(["Trang “Biểu TƯLĐTT”, ô H8 · 3/3 đơn vị", expect.stringMatching(/^85,71/)]);
    await press(page, "Quay lại");
    const download = page.waitForEvent("download");
    await press(page, "Tải tong-hop_mau.xlsx");
    const workbook = realWorkbooks.read(new Uint8Array(await savedDownload(await download)));
    const grid = workbook.ok ? workbook.value.grids[0] : undefined;
    expect(grid && contentAt(grid, ...at("C7"))).toBe(7);
    expect({ foreign: foreign.filter((url) => !url.includes("office.js")), complaints }).toEqual({
      foreign: [],
      complaints: [],
    });
  });
});

/** Opens the details of the first area in the form's picture, by keyboard. */
async function pressArea(page: Page): Promise<void> {
  const area = page.getByRole("region", { name: "Hình trang “Biểu TƯLĐTT”" }).getByRole("button").first();
  await area.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Cộng các đơn vị", exact: true }).waitFor();
}

/** Checks that axe reports nothing and nothing is wider than the pane. */
async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
