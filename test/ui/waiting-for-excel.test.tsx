import { screen, waitFor } from "@testing-library/react";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi/vi";
import { makeForm } from "../../src/use-cases/forms/make-form";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { ROUND_I } from "../support/forms/practice";
import { renderPane } from "../support/pane/render-pane";

const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;
const blankForm = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-01-02T08:00:00Z");
const waits = vi.progress.silence["cell-edit"];

describe("while a cell is being edited", () => {
  it("inserting a form says that Excel waits, and goes on when the cell is left", async () => {
    const workbook = memoryWorkbook([]);
    const { user } = await renderPane({ workbook });
    const insert = await screen.findByRole("button", { name: vi.form.insert });
    const leaveCell = workbook.editCell();
    await user.click(insert);
    expect(await screen.findByText(waits)).toBeVisible();
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(waits));
    leaveCell();
    await screen.findByText(/Đã chèn các trang/);
    expect(screen.queryByText(waits)).not.toBeInTheDocument();
    expect(workbook.sheets.get("Biểu mẫu")).not.toBe("foreign");
  });

  it("inserting can be stopped at once, and nothing comes after", async () => {
    const workbook = memoryWorkbook([]);
    const { user } = await renderPane({ workbook });
    const insert = await screen.findByRole("button", { name: vi.form.insert });
    const leaveCell = workbook.editCell();
    await user.click(insert);
    await user.click(await screen.findByRole("button", { name: vi.progress.cancel }));
    await screen.findByText(vi.progress.cancelled);
    leaveCell();
    await workbook.sheetNames();
    expect(workbook.sheets.size).toBe(0);
  });

  it("a check can be stopped, and started again", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], drawingToGrids(blankForm));
    const { user } = await renderPane({ workbook });
    await user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
    const again = await screen.findByRole("button", { name: vi.check.again });
    const leaveCell = workbook.editCell();
    await user.click(again);
    await user.click(await screen.findByRole("button", { name: vi.progress.cancel }));
    await screen.findByText(vi.progress.cancelled);
    leaveCell();
    await user.click(screen.getByRole("button", { name: vi.check.again }));
    await waitFor(() => expect(screen.queryByText(vi.progress.cancelled)).not.toBeInTheDocument());
    expect((await screen.findAllByRole("button", { name: /^Đến ô / }))[0]).toBeVisible();
  });

  it("going to a cell says that Excel waits", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], drawingToGrids(blankForm));
    const { user } = await renderPane({ workbook });
    await user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
    const [place] = await screen.findAllByRole("button", { name: /^Đến ô / });
    if (place === undefined) throw new Error("no finding has a cell");
    const leaveCell = workbook.editCell();
    await user.click(place);
    expect(await screen.findByText(waits)).toBeVisible();
    leaveCell();
    await waitFor(() => expect(workbook.visited).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText(waits)).not.toBeInTheDocument());
  });
});
