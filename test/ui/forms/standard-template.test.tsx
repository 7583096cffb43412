import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { contentAt } from "../../../src/domain/grid/grid";
import { viStandard } from "../../../src/ui/words/standard-words";
import { vi } from "../../../src/ui/words/vi/vi";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { chooseIn } from "../../support/pane/choose-in";
import { renderPane, type RenderedPane } from "../../support/pane/render-pane";

const panel = (): HTMLElement => screen.getByRole("tabpanel");
const field = (label: string): HTMLElement => within(panel()).getByLabelText(label);

/** What the first column of marks says of the saved form: plan and round. */
function marksOf({ saved }: RenderedPane): readonly unknown[] {
  const read = realWorkbooks.read(saved[0]?.bytes ?? new Uint8Array());
  const [form] = read.ok ? read.value.grids : [];
  return form === undefined ? [] : [contentAt(form, 2, 4), contentAt(form, 4, 4)];
}

async function chooseTemplate(pane: RenderedPane): Promise<void> {
  await chooseIn(pane.user, field(vi.choice.plan), "Thỏa ước lao động tập thể");
  await within(panel()).findByText(viStandard.intro);
}

describe("a standard template", () => {
  it("is listed first, and issued for the month and with the target that were chosen", async () => {
    const pane = await renderPane();
    await pane.user.click(field(vi.choice.plan));
    const listed = within(screen.getByRole("listbox")).getAllByRole("option");
    expect(listed.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      "Thỏa ước lao động tập thể",
      "Phát triển đoàn viên",
      "Thi đua tháng, quý, năm",
    ]);
    await pane.user.keyboard("{Escape}");
    await chooseTemplate(pane);
    fireEvent.change(field(viStandard.year), { target: { value: "2026" } });
    await pane.user.selectOptions(field(viStandard.by), "T");
    await chooseIn(pane.user, field(vi.choice.round), /01\/03\/2026/);
    await pane.user.click(within(panel()).getByRole("button", { name: viStandard.targets }));
    const target = viStandard.target("Tỷ lệ doanh nghiệp đã ký thỏa ước");
    fireEvent.change(field(target), { target: { value: "72,5" } });
    expect(field(vi.choice.round)).toHaveDisplayValue(/01\/03\/2026/);
    await chooseIn(pane.user, field(vi.choice.unit), /^06463/);
    await pane.user.click(screen.getByRole("button", { name: vi.form.download }));
    await waitFor(() => expect(pane.saved).toHaveLength(1));
    expect(pane.saved[0]?.name).toMatch(/^06463_cong-doan-xa-chi-lang_/);
    expect(marksOf(pane)).toEqual(["thoa-uoc_2026-T_72-5", "2026-T03"]);
  });

  it("begins with the quarter of today", async () => {
    const pane = await renderPane();
    await chooseTemplate(pane);
    // The clock stands at 15/01/2018.
    expect(field(vi.choice.round)).toHaveValue("2018-Q1");
  });

  it("says what is no year, no stretch of days and no percentage, and keeps what was chosen before", async () => {
    const pane = await renderPane();
    await chooseTemplate(pane);
    fireEvent.change(field(viStandard.year), { target: { value: "20" } });
    expect(await within(panel()).findByText(viStandard.badYear)).toBeVisible();
    await pane.user.selectOptions(field(viStandard.by), "span");
    fireEvent.change(field(viStandard.from), { target: { value: "2018-03-01" } });
    fireEvent.change(field(viStandard.to), { target: { value: "2018-02-01" } });
    expect(await within(panel()).findByText(viStandard.badSpan)).toBeVisible();
    expect(field(vi.choice.round)).toHaveValue("2018-03-01--2018-12-31");
    await pane.user.click(within(panel()).getByRole("button", { name: viStandard.targets }));
    const target = viStandard.target("Tỷ lệ người lao động được thỏa ước bảo vệ");
    fireEvent.change(field(target), { target: { value: "cao" } });
    expect(await within(panel()).findByText(viStandard.badTarget)).toBeInTheDocument();
  });
});
