import { vi } from "../../../src/ui/words/vi/vi";
import { accessibilityProblems } from "../../support/browser/axe-check";
import { CHROMIUM_PATIENCE } from "../../programs/chromium";
import { describeInExcel } from "../../support/excel/describe-in-excel";
import { INSERTED, type ExcelPage } from "../../support/excel/excel-page";

jest.setTimeout(CHROMIUM_PATIENCE);

const press = ({ pane }: ExcelPage, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();
const openTab = ({ pane }: ExcelPage, name: string): Promise<void> => pane.getByRole("tab", { name }).click();
const editCell = ({ page }: ExcelPage, isEditing: boolean): Promise<unknown> =>
  page.evaluate((wanted) => (standIn.host.troubles.isEditingCell = wanted), isEditing);

/** Every state that only a pane in Excel can be in, each following from the one before. */
const STATES: Readonly<Record<string, (excel: ExcelPage) => Promise<unknown>>> = {
  "rolled up": async (excel) => {
    await excel.pane.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
    await press(excel, vi.firstRun.practise);
    await press(excel, vi.rollUp.start);
    await excel.pane.getByRole("button", { name: vi.rollUp.toReport }).waitFor();
  },
  "opened again, with the report of what it holds": async (excel) => {
    // The pane anew, as when the same workbook is opened next time.
    await excel.pane.evaluate(() => location.reload());
    await excel.pane.getByRole("heading", { name: /^Đã nhận báo cáo của / }).waitFor();
  },
  "asking whether to replace lists": async (excel) => {
    await openTab(excel, vi.tabs.form);
    await press(excel, vi.form.insert);
    await excel.pane.getByRole("alertdialog").waitFor();
    // Fluent keeps room for a scroll bar, which its backdrop would leave uncovered; here bars have no width.
    expect(await excel.pane.evaluate(() => getComputedStyle(document.documentElement).scrollbarGutter)).toBe(
      "auto",
    );
  },
  "a form inserted": async (excel) => {
    await press(excel, vi.replace.yes);
    await excel.pane.getByRole("tabpanel").getByText(INSERTED).waitFor();
  },
  "checked, with places to go to": async (excel) => {
    await openTab(excel, vi.tabs.check);
    await excel.pane.getByRole("button", { name: vi.check.again }).waitFor();
  },
  "waiting for a cell that is being edited": async (excel) => {
    await editCell(excel, true);
    await press(excel, vi.check.again);
    await excel.pane.getByRole("tabpanel").getByText(vi.progress.silence["cell-edit"]).waitFor();
  },
  "stopped meanwhile": async (excel) => {
    await press(excel, vi.progress.cancel);
    await excel.pane.getByRole("tabpanel").getByText(vi.progress.cancelled).waitFor();
    await editCell(excel, false);
  },
};

describeInExcel("the pane in Excel under a contrast theme", (open) => {
  it("has no problem that axe knows of, in any state", async () => {
    const excel = await open({ colorScheme: "dark", forcedColors: "active" });
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(excel);
      expect([state, await accessibilityProblems(excel.pane)]).toEqual([state, []]);
    }
  });
});
