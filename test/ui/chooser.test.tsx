/** @jest-environment jsdom */
import "../support/pane/jsdom-globals";
import { screen, waitFor, within } from "@testing-library/react";
import { binhPhuoc2017 } from "../../src/plans/units/binh-phuoc-2017";
import { vi } from "../../src/ui/words/vi/vi";
import { renderPane } from "../support/pane/render-pane";

const unitLabel = vi.choice.unit;
const unitBox = (): HTMLElement => screen.getByRole("combobox", { name: unitLabel });
const searchBox = (): HTMLElement => screen.getByRole("searchbox", { name: vi.choice.search(unitLabel) });
const optionsOf = (box: HTMLElement): readonly string[] =>
  within(box)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

describe("a long list to choose from", () => {
  it("is narrowed down by typing without Vietnamese marks, words in any order", async () => {
    const { user } = await renderPane();
    await user.selectOptions(screen.getByRole("combobox", { name: vi.choice.plan }), "phu-rieng-2017");
    expect(optionsOf(unitBox())).toHaveLength(binhPhuoc2017.units.length + 1);
    await user.type(searchBox(), "binh long xa");
    await waitFor(() => expect(unitBox()).toHaveDisplayValue(/LĐLĐ thị xã Bình Long/));
    expect(optionsOf(unitBox())).toHaveLength(1);
  });

  it("keeps what is chosen while nothing is found, and says so", async () => {
    const { user } = await renderPane();
    await user.selectOptions(screen.getByRole("combobox", { name: vi.choice.plan }), "phu-rieng-2017");
    await user.selectOptions(unitBox(), "698");
    await user.type(searchBox(), "zzz");
    expect(await screen.findByText(vi.choice.found(0))).toBeVisible();
    expect(optionsOf(unitBox())).toEqual([expect.stringContaining("Phú Riềng")]);
    expect(unitBox()).toHaveValue("698");
  });

  it("has no search where a glance is enough", async () => {
    await renderPane();
    expect(
      screen.queryByRole("searchbox", { name: vi.choice.search(vi.choice.round) }),
    ).not.toBeInTheDocument();
  });
});
