import { screen, waitFor, within } from "@testing-library/react";
import { phuRieng2017 } from "../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { viStandard } from "../../src/ui/words/standard-words";
import { vi } from "../../src/ui/words/vi/vi";
import { makeForm } from "../../src/use-cases/forms/make-form";
import { summaryWorkbook } from "../support/desk/desk-page";
import { ROUND_I } from "../support/forms/practice";
import { memoryWorkbook, type MemoryWorkbook } from "../support/pane/memory-workbook";
import { renderPane } from "../support/pane/render-pane";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";

const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;
const blankForm = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-01-02T08:00:00Z");
const withForm = (): MemoryWorkbook => memoryWorkbook(["Biểu mẫu"], drawingToGrids(blankForm));

describe("the pane, opened by itself", () => {
  it("shows the form that is in the workbook, checked", async () => {
    await renderPane({ workbook: withForm(), firstTab: "none" });
    expect((await screen.findAllByRole("button", { name: /^Đến ô / }))[0]).toBeVisible();
    expect(screen.getByRole("tab", { name: vi.tabs.check })).toHaveAttribute("aria-selected", "true");
  });

  it.each([
    [vi.start.form, vi.tabs.form],
    [vi.start.rollUp, vi.tabs["roll-up"]],
  ])("offers in an empty workbook what begins there: %s", async (choice, tab) => {
    const { user } = await renderPane({ workbook: memoryWorkbook([]), firstTab: "none" });
    await user.click(await screen.findByRole("button", { name: choice }));
    expect(screen.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
    expect(screen.queryByRole("button", { name: choice })).not.toBeInTheDocument();
  });

  it("asks no more where to begin once a form is inserted", async () => {
    const { user } = await renderPane({ workbook: memoryWorkbook([]), firstTab: "none" });
    await screen.findByRole("button", { name: vi.start.form });
    await user.click(screen.getByRole("button", { name: vi.form.insert }));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: vi.start.form })).not.toBeInTheDocument(),
    );
  });
});

it.each(["check", "report"] as const)(
  "offers in an empty workbook what begins there, where the button of %s asked for what there is not",
  async (firstTab) => {
    const { user } = await renderPane({ workbook: memoryWorkbook([]), firstTab });
    const panel = within(await screen.findByRole("tabpanel", { name: vi.tabs[firstTab] }));
    await user.click(await panel.findByRole("button", { name: vi.start.rollUp }));
    expect(screen.getByRole("tab", { name: vi.tabs["roll-up"] })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("tab", { name: vi.tabs[firstTab] }));
    expect(screen.queryByRole("button", { name: vi.start.rollUp })).not.toBeInTheDocument();
  },
);

describe("the pane, opened by a button of the ribbon", () => {
  it.each(["form", "check", "roll-up", "report"] as const)(
    "shows the tab of that button: %s",
    async (tab) => {
      await renderPane({ workbook: memoryWorkbook([]), firstTab: tab });
      expect(await screen.findByRole("tab", { name: vi.tabs[tab] })).toHaveAttribute("aria-selected", "true");
      expect(screen.getByRole("tabpanel", { name: vi.tabs[tab] })).toBeVisible();
      expect(screen.getAllByRole("tabpanel")).toHaveLength(1);
    },
  );

  it("of checking has checked the form that is open: no press for the result", async () => {
    await renderPane({ workbook: withForm(), firstTab: "check" });
    expect(await screen.findByRole("button", { name: vi.check.again })).toBeVisible();
    expect((await screen.findAllByRole("button", { name: /^Đến ô / }))[0]).toBeVisible();
  });

  it("of checking says nothing about a workbook that holds no form until it is asked", async () => {
    const { user } = await renderPane({ workbook: memoryWorkbook([]), firstTab: "check" });
    await screen.findByRole("button", { name: vi.check.start.workbook });
    await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
    expect(screen.queryByText(vi.check.noForm)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: vi.check.start.workbook }));
    expect(await screen.findByText(vi.check.noForm)).toBeVisible();
  });

  it("of the report shows what the summary in the workbook says", async () => {
    await renderPane({ workbook: summaryWorkbook(ROUND_I), firstTab: "report" });
    expect(await screen.findByRole("heading", { name: vi.report.received(0, 11) })).toBeVisible();
  });

  it("says in an Excel too old what is needed and what works all the same, on the tab that was asked for", async () => {
    const { user } = await renderPane({ answer: { kind: "excel-too-old" }, firstTab: "check" });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Phiên bản Excel này chưa dùng được bảng điều khiển");
    expect(alert).toHaveTextContent("Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.");
    expect(screen.queryByRole("button", { name: vi.opening.again })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: vi.opening.withFiles }));
    expect(await screen.findByText(vi.mode.files)).toBeVisible();
    expect(screen.getByRole("tab", { name: vi.tabs.check })).toHaveAttribute("aria-selected", "true");
  });
});

it("shows a standard template where the button of the tab Insert asks for it", async () => {
  await renderPane({ workbook: memoryWorkbook([]), firstTab: "form", firstPlan: "thoa-uoc" });
  const panel = within(await screen.findByRole("tabpanel", { name: vi.tabs.form }));
  expect(await panel.findByLabelText(vi.choice.plan)).toHaveValue("Thỏa ước lao động tập thể");
  expect(panel.getByText(viStandard.intro)).toBeVisible();
});
