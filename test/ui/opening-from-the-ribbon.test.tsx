/** @jest-environment jsdom */
import "../support/pane/jsdom-globals";
import { screen, within } from "@testing-library/react";
import { viStandard } from "../../src/ui/words/standard-words";
import { vi } from "../../src/ui/words/vi/vi";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { renderPane } from "../support/pane/render-pane";

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

  it("shows the forms first when it is opened in another way", async () => {
    await renderPane({ workbook: memoryWorkbook([]) });
    expect(await screen.findByRole("tab", { name: vi.tabs.form })).toHaveAttribute("aria-selected", "true");
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
  expect(await panel.findByLabelText(vi.choice.plan)).toHaveValue("thoa-uoc");
  expect(panel.getByText(viStandard.intro)).toBeVisible();
});
