import type { Frame, Page } from "playwright-core";
import { a1 } from "../../../src/workbook/grid/address";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { shownValues } from "../../support/excel/book-in-page";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { isOfficeJs, typeAt } from "../../support/excel/excel-page";
import type { DemoReport } from "../../support/forms/demo-reports";
import { practiceReports } from "../../support/forms/practice";

jest.setTimeout(CHROMIUM_PATIENCE);

const FOUR = { ...binhPhuoc2017, units: binhPhuoc2017.units.slice(0, 4) };
const [, SECOND, THIRD] = FOUR.units;
if (SECOND === undefined || THIRD === undefined) throw new Error("there are no units");

/** Reports of four units; of the second one the first version and a correction. */
async function reports(): Promise<readonly DemoReport[]> {
  const files = practiceReports(FOUR, (index) => (index === 1 ? "corrected" : "none"));
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const read = await bytes();
      if (!read.ok) throw new Error(read.failure.kind);
      return { name, mimeType: "", buffer: Buffer.from(read.value) };
    }),
  );
}

const panel = (pane: Frame) => pane.getByRole("tabpanel");
const button = (pane: Frame, name: string) => panel(pane).getByRole("button", { name, exact: true });
const openTab = (pane: Frame, name: string) => pane.getByRole("tab", { name, exact: true }).click();
/** Returns the accessible name of the focused element. */
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return "";
    return active.getAttribute("aria-label") ?? active.textContent;
  });

/** Opens the page of all units. */
async function openBoard(pane: Frame): Promise<void> {
  const list = panel(pane).getByRole("list", { name: "Các đơn vị và tình hình nộp" });
  if ((await list.count()) === 0 || !(await list.isVisible())) await button(pane, "Đơn vị (11)").click();
}

const isWiderThanThePane = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Returns the address of the total of enterprises on the overview. */
async function totalOfEnterprises(page: Page): Promise<string> {
  const rows = await shownValues(page, "Tổng hợp");
  const row = rows.findIndex((cells) => cells.includes("DN_NNN_CD"));
  const column = Math.max(...rows.map((cells) => cells.indexOf("Thực hiện")));
  if (row < 0 || column < 0) throw new Error("no total");
  return a1(row, column);
}

describeInExcel("the roll-up desk in Excel, 320 px wide, by keyboard and ear", (open) => {
  it("compares two files of a unit, sets one aside, and explains a total of the sheet", async () => {
    const [first, second, corrected, third, fourth] = await reports();
    if (!first || !second || !corrected || !third || !fourth) throw new Error("five files are needed");
    const { page, pane, foreign, complaints } = await open({ viewport: { width: 1000, height: 1200 } });
    await page.addStyleTag({ content: ".workbench { grid-template-columns: 1fr 321px }" });
    const status = pane.locator("[role=status]");
    const states: [string, readonly string[], boolean][] = [];
    const lookAt = async (state: string) =>
      states.push([state, await accessibilityProblems(pane), await isWiderThanThePane(pane)]);

    // Tab goes through the pane, although Office.js has its own list of focusable elements.
    await openTab(pane, "Tổng hợp");
    const stops: string[] = [];
    while (stops.length < 20 && stops.at(-1) !== "Đổi kế hoạch, đợt, đơn vị…") {
      await page.keyboard.press("Tab");
      stops.push(await focused(pane));
    }
    expect(stops.at(-1)).toBe("Đổi kế hoạch, đợt, đơn vị…");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(pane)).toBe("Chọn thư mục…");

    await panel(pane)
      .getByLabel("Các tệp báo cáo", { exact: true })
      .setInputFiles([first, second, third, fourth, corrected]);
    await button(pane, "Tổng hợp").click();
    await panel(pane).getByText("Đã ghi vào sổ làm việc; nhớ lưu sổ.").waitFor();

    await button(pane, "Chọn bản: 1 đơn vị gửi nhiều tệp").click();
    await panel(pane).getByRole("heading", { name: "1 đơn vị có nhiều tệp" }).waitFor();
    await panel(pane).locator("button[aria-expanded] strong", { hasText: SECOND.name }).click();
    await panel(pane)
      .getByRole("table", { name: `Chênh lệch của ${second.name} so với bản đang tính` })
      .waitFor();
    await lookAt("several files");
    // Escape closes the question and keeps the focus in the pane; saving removes its own button.
    await button(pane, "Quay lại").click();
    await openBoard(pane);
    const menu = button(pane, `Xử lý: ${THIRD.name}`).last();
    const decision = pane.getByRole("menuitem", { name: `Không tính tệp này: ${third.name}` });
    await menu.click();
    await decision.click();
    await page.keyboard.press("Escape");
    expect(await focused(pane)).toBe(`Xử lý: ${THIRD.name}`);
    await menu.click();
    await decision.click();
    await lookAt("a reason is asked");
    await page.keyboard.type("bản nháp");
    await button(pane, "Ghi").click();
    await status.getByText(`Không tính ${third.name} nữa và đã tính lại.`).waitFor({ state: "attached" });
    expect(await focused(pane)).not.toBe("");
    await button(pane, "Quay lại").click();
    await page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
    await typeAt(page, await totalOfEnterprises(page));
    const place = pane.getByRole("region", { name: "Số liệu này từ đâu ra?" });
    const card = place.getByRole("article");
    await card.getByText("Có số liệu của 4/11 đơn vị phải báo cáo.").waitFor();
    await lookAt("a number explained");
    expect(states).toEqual(states.map(([state]) => [state, [], false]));
    expect(foreign.filter((url) => !isOfficeJs(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
