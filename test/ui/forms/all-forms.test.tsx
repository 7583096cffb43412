import { screen, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../../src/ui/words/vi/vi";
import { formFileName } from "../../../src/use-cases/forms/form-file-name";
import { ROUND_I } from "../../support/forms/practice";
import { chooseIn } from "../../support/pane/choose-in";
import { memoryWorkbook } from "../../support/pane/memory-workbook";
import { renderPane, type PaneSetting, type RenderedPane } from "../../support/pane/render-pane";

const { all } = vi.form;
const names = binhPhuoc2017.units.map((unit) => formFileName(unit, phuRieng2017, ROUND_I));

async function forAll(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane(setting);
  const unit = await screen.findByRole("combobox", { name: vi.choice.unit });
  await chooseIn(pane.user, unit, /^Tất cả \(\d+\)$/);
  await pane.user.click(await screen.findByRole("button", { name: /^Tạo \d+ biểu mẫu$/ }));
  return pane;
}

describe("the forms of all units", () => {
  it("are one file with the forms that the command issues, and the next step is said", async () => {
    const pane = await forAll();
    expect(await screen.findByText(all.saved(11, "bieu-mau_phu-rieng-2017_I.zip"))).toBeVisible();
    const [archive] = pane.saved;
    expect(archive?.name).toBe("bieu-mau_phu-rieng-2017_I.zip");
    expect(Object.keys(unzipSync(new Uint8Array(archive?.bytes ?? []))).sort()).toEqual([...names].sort());
    expect(screen.getByText(all.next)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: vi.report.toRollUp }));
    expect(screen.getByRole("tab", { name: vi.tabs["roll-up"] })).toHaveAttribute("aria-selected", "true");
  });

  it("are a workbook each in an Excel that saves nothing for a page, which stays as it is", async () => {
    const workbook = memoryWorkbook(["Sheet1"]);
    const pane = await forAll({ workbook, takesDownloads: false });
    expect(await screen.findByText(all.made(11))).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: all.each }));
    const forms = within(screen.getByRole("tabpanel")).getAllByRole("button", { name: /^Mở trong Excel/ });
    expect(forms).toHaveLength(11);
    await pane.user.click(screen.getByRole("button", { name: `${vi.handOver.open}: ${names[0]}` }));
    expect(workbook.opened).toHaveLength(1);
    expect([[...workbook.sheets.keys()], pane.saved]).toEqual([["Sheet1"], []]);
  });

  it("are made of a standard template as well", async () => {
    const pane = await forAll({ firstPlan: "thoa-uoc" });
    await screen.findByText(all.next);
    expect(pane.saved[0]?.name).toMatch(/^bieu-mau_thoa-uoc.*\.zip$/);
  });
});
