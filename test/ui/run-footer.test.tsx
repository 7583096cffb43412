import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { lazyPiece } from "../../src/ui/parts/lazy-piece";
import { vi } from "../../src/ui/words/vi/vi";
import { makeForm } from "../../src/use-cases/forms/make-form";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { ROUND_I } from "../support/forms/practice";
import { renderPane } from "../support/pane/render-pane";
import { renderPart } from "../support/pane/render-part";

const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;
const blankForm = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-01-02T08:00:00Z");

describe("the one action of a tab", () => {
  it("hands the focus to the heading of what the work came to", async () => {
    const { user } = await renderPane({ workbook: memoryWorkbook(["Biểu mẫu"], drawingToGrids(blankForm)) });
    await user.click(await screen.findByRole("tab", { name: vi.tabs.check }));
    await user.click(await screen.findByRole("button", { name: vi.check.again }));
    await waitFor(() => expect(document.activeElement?.tagName).not.toBe("BUTTON"));
    expect(document.activeElement?.tagName).toBe("H2");
  });

  it("leaves the focus with whoever went elsewhere while it worked", async () => {
    const workbook = memoryWorkbook(["Biểu mẫu"], drawingToGrids(blankForm));
    const { user } = await renderPane({ workbook });
    const tab = await screen.findByRole("tab", { name: vi.tabs.check });
    await user.click(tab);
    const again = await screen.findByRole("button", { name: vi.check.again });
    const leaveCell = workbook.editCell();
    await user.click(again);
    tab.focus();
    leaveCell();
    await waitFor(() => expect(again).not.toHaveAttribute("aria-disabled", "true"));
    expect(tab).toHaveFocus();
  });

  it("is said to be done where it puts something into the workbook", async () => {
    const { user } = await renderPane({ workbook: memoryWorkbook([]) });
    await user.click(await screen.findByRole("button", { name: vi.form.insert }));
    await screen.findByText(/Đã chèn các trang/);
    expect(document.activeElement).toHaveTextContent(/Đã chèn các trang/);
  });
});

describe("a piece of the program that does not come", () => {
  it("is told beside the button; what was chosen stays, and pressing again does it", async () => {
    const isOffline = jest.fn(() => true);
    const { user, saved } = await renderPane({ isOffline });
    const make = await screen.findByRole("button", { name: vi.form.download });
    await user.click(make);
    expect(await screen.findByText(vi.missingPiece)).toBeVisible();
    expect(saved).toEqual([]);
    isOffline.mockReturnValue(false);
    await user.click(make);
    await screen.findByText(/^Đã tạo|^Đã tải/);
    expect(saved).toHaveLength(1);
    expect(screen.queryByText(vi.missingPiece)).not.toBeInTheDocument();
  });

  it("says so in its own place, and is asked for again at a button", async () => {
    let answers = 0;
    const Piece = lazyPiece(async () => {
      answers++;
      if (answers === 1) throw new Error("offline");
      return () => <p>arrived</p>;
    });
    renderPart(
      <>
        <p>the rest</p>
        <Piece />
      </>,
    );
    expect(await screen.findByText(vi.missingPiece)).toBeVisible();
    expect(screen.getByText("the rest")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: vi.opening.again }));
    expect(await screen.findByText("arrived")).toBeVisible();
  });
});
