import { screen, within } from "@testing-library/react";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi/vi";
import { chooseIn } from "../support/pane/choose-in";
import { memoryStorage } from "../support/pane/memory-storage";
import { renderPane, type PaneSetting, type RenderedPane } from "../support/pane/render-pane";

const planBox = (): HTMLElement => screen.getByRole("combobox", { name: vi.choice.plan });
const unitBox = (): HTMLElement => screen.getByRole("combobox", { name: vi.choice.unit });
const makeButton = (): HTMLElement => screen.getByRole("button", { name: vi.form.download });
const optionsShown = (): readonly (string | null)[] =>
  within(screen.getByRole("listbox"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

/** The plan whose units are known to these tests. */
async function phuRieng(setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane(setting);
  await chooseIn(pane.user, planBox(), /^Phú Riềng 2017/);
  return pane;
}

describe("a long list to choose from", () => {
  it("is narrowed down by typing without Vietnamese marks, words in any order; the one that is left is chosen", async () => {
    const { user } = await phuRieng();
    await user.click(unitBox());
    expect(optionsShown()).toHaveLength(binhPhuoc2017.units.length + 2);
    await user.clear(unitBox());
    await user.type(unitBox(), "binh long xa");
    expect(optionsShown()).toEqual([expect.stringContaining("LĐLĐ thị xã Bình Long")]);
    await user.tab();
    expect(unitBox()).toHaveDisplayValue(/LĐLĐ thị xã Bình Long/);
    expect(makeButton()).not.toHaveAttribute("aria-disabled", "true");
  });

  it("leaves nothing chosen when nothing is found, says so, and makes no form", async () => {
    const { user, saved } = await phuRieng();
    await user.clear(unitBox());
    await user.type(unitBox(), "zzz");
    await user.tab();
    expect(screen.getByText(vi.choice.noneChosen(0))).toBeVisible();
    expect(unitBox()).toHaveDisplayValue("zzz");
    await user.click(makeButton());
    expect(saved).toEqual([]);
    await user.clear(unitBox());
    await user.type(unitBox(), "phu rieng");
    await user.click(makeButton());
    expect(saved.map(({ name }) => name)).toEqual([expect.stringContaining("phu-rieng")]);
  });

  it("shows plans by the name people know, and the full title on a second line", async () => {
    const { user } = await renderPane();
    await user.click(planBox());
    expect(optionsShown()).toContainEqual(expect.stringMatching(/^Phú Riềng 2017Kế hoạch phát động thi đua/));
  });

  it("has no search where a glance is enough", async () => {
    await renderPane();
    expect(screen.getByRole("combobox", { name: vi.choice.round })).toBeInstanceOf(HTMLSelectElement);
  });
});

it("the last plan and unit are chosen when the pane is opened again, and what is kept of others does no harm", async () => {
  const storage = memoryStorage();
  const first = await phuRieng({ storage });
  await chooseIn(first.user, unitBox(), /^698/);
  first.close();
  const second = await renderPane({ storage });
  expect(planBox()).toHaveDisplayValue("Phú Riềng 2017");
  expect(unitBox()).toHaveDisplayValue(/^698/);
  second.close();
  storage.setItem("emulation-roll-up/last-plan", "không còn kế hoạch này");
  await renderPane({ storage });
  expect(makeButton()).toBeVisible();
});
