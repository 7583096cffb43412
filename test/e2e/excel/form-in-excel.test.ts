import type { Frame, Page } from "playwright-core";
import { a1 } from "../../../src/domain/grid/address";
import { viOfficePlan as words } from "../../../src/ui/words/office-plan-words";
import { vi } from "../../../src/ui/words/vi/vi";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { amissAtAnySize, atEverySize } from "../../support/browser/every-size";
import { selection, shownValues, visibleSheets } from "../../support/excel/book-in-page";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { countingClicks } from "../../support/excel/counting-clicks";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { INSERTED, isOfficeJs, resizePane, typeAt } from "../../support/excel/excel-page";

jest.setTimeout(CHROMIUM_PATIENCE);

const FORM = "Biểu mẫu";

/** The address of the figure of an element on the form: its row is known by the code in column A. */
async function figureOf(page: Page, code: string): Promise<string> {
  const rows = await shownValues(page, FORM);
  const row = rows.findIndex(([first]) => first === code);
  if (row < 0) throw new Error(`no row ${code}`);
  return a1(row, 4);
}

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const openTab = (pane: Frame, name: string): Promise<void> => pane.getByRole("tab", { name }).click();

describeInExcel("a form in Excel, from the production build", (open) => {
  it("is inserted, filled, checked; a click on a finding goes to its cell, and cells are marked and unmarked", async () => {
    const { page, pane, foreign, complaints } = await open();
    const states: [string, readonly string[]][] = [];
    const lookAt = async (state: string) => states.push([state, await accessibilityProblems(pane)]);
    await lookAt("opened");
    await pane.getByRole("button", { name: vi.form.insert }).click();
    await panel(pane).getByText(INSERTED).waitFor();
    await lookAt("inserted");
    expect(await visibleSheets(page)).toContain(FORM);

    const [enterprises, signed] = [await figureOf(page, "DN_NNN_CD"), await figureOf(page, "TULDTT_DN_KY")];
    await typeAt(page, enterprises, "12");
    await typeAt(page, signed, "21");
    const clicks = await countingClicks(pane);
    await openTab(pane, vi.tabs.check);
    await pane.getByRole("button", { name: vi.check.again }).waitFor();
    expect(await clicks()).toBe(1);
    await lookAt("checked");
    // Nothing more is wrong than the form itself says, and what is merely blank is told as calmly.
    const status = (await shownValues(page, FORM)).flat().find((text) => /^Còn \d+ lỗi/.test(String(text)));
    expect(status).toMatch(/^Còn 1 lỗi, chưa nhập \d+ ô$/);
    await panel(pane)
      .getByRole("heading", { name: String(status).replace("Còn ", "") })
      .waitFor();
    const finding = panel(pane)
      .getByRole("listitem")
      .filter({ hasText: "21" })
      .filter({ hasText: "12" })
      .first();
    expect(await finding.innerText()).toContain(`Ô ${signed} (`);

    await typeAt(page, "A1");
    expect(await selection(page)).toEqual({ sheet: FORM, row: 0, column: 0 });
    await page.getByRole("tab", { name: "Sheet1" }).click();
    await finding.getByRole("button", { name: vi.check.goTo(FORM, signed) }).click();
    await page.waitForFunction((form) => standIn.host.book.activeSheet.name === form, FORM);
    const { sheet, row, column } = await selection(page);
    expect([sheet, a1(row, column)]).toEqual([FORM, signed]);

    const marked = page.locator(`[id="cell-${signed}"].remarked`);
    await pane.getByRole("switch", { name: vi.check.marks }).click();
    await marked.waitFor();
    expect(await marked.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      "rgb(255, 199, 206)",
    );
    await lookAt("marked");
    await pane.getByRole("switch", { name: vi.check.marks }).click();
    await marked.waitFor({ state: "detached" });

    const again = pane.getByRole("button", { name: vi.check.again });
    await atEverySize(pane, resizePane(page), async (size) => {
      await openTab(pane, vi.tabs.form);
      const pressed = await countingClicks(pane);
      await openTab(pane, vi.tabs.check);
      await again.waitFor();
      expect([size, await pressed()]).toEqual([size, 1]);
    });
    expect(await amissAtAnySize(pane, resizePane(page), again)).toEqual([]);

    expect(states).toEqual(states.map(([state]) => [state, []]));
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("is inserted by a plan that was written for the new year in the same workbook", async () => {
    const { page, pane } = await open();
    await pane.getByText(vi.officePlan.heading).click();
    await pane.getByLabel(words.year, { exact: true }).fill("2026");
    await pane.getByRole("button", { name: words.create.workbook("2026") }).click();
    await pane
      .getByText(/Đã tạo \d+ trang/)
      .first()
      .waitFor();
    expect((await visibleSheets(page)).slice(0, 4)).toEqual(
      expect.arrayContaining(["Đổi năm", "Chỉ tiêu", "Đợt"]),
    );
    await pane.getByRole("button", { name: words.check, exact: true }).click();
    await pane.getByRole("button", { name: words.use, exact: true }).click();
    await pane
      .getByText(/Đang dùng kế hoạch .*2026/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: vi.form.insert }).click();
    await panel(pane).getByText(INSERTED).waitFor();
    const form = await shownValues(page, FORM);
    expect(form.flat()).toContain("phu-rieng-2026");
    expect(form.flat().filter((text) => String(text).includes("2017"))).toEqual([]);
  });
});
