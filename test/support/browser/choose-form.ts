import type { Frame, Page } from "playwright-core";

/**
 * Says which form is wanted, as somebody does who opens the pane for the first time: by the plan, and the
 * code of a unit.
 */
export async function chooseForm(pane: Page | Frame, plan = "Phú Riềng 2017", unit = "688"): Promise<void> {
  const panel = pane.getByRole("tabpanel");
  await panel.getByRole("combobox", { name: "Kế hoạch" }).fill(plan);
  const box = panel.getByRole("combobox", { name: "Đơn vị nhận biểu mẫu" });
  await box.fill(unit);
  await box.press("Tab");
}
