import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { viConfirmUnit as words } from "../../../src/ui/words/confirm-unit-words";
import { vi } from "../../../src/ui/words/vi/vi";
import { memoryStorage } from "../../support/pane/memory-storage";
import { mistypedForm } from "../../support/forms/mistyped-form";
import { renderPane, type PaneSetting, type RenderedPane } from "../../support/pane/render-pane";
import { chooseIn } from "../../support/pane/choose-in";

const NAME = "LĐLĐ huyện Phú Riềng";
const fileOf = (name: string, typed: string, printed: string): File =>
  new File([new Uint8Array(mistypedForm(typed, { name: printed }))], name);
/** Its name only holds that of the unit; its code is nobody's. */
const STRAY = fileOf("moi.xlsx", "701", "Phú Riềng (mới)");

async function rolledUp(files: readonly File[], setting: PaneSetting = {}): Promise<RenderedPane> {
  const pane = await renderPane({ firstTab: "roll-up", ...setting });
  // The first plan of the list is that of Phú Riềng, its first round I.
  const panel = screen.getByRole("tabpanel");
  await pane.user.upload(within(panel).getByLabelText(vi.files.input), [...files]);
  await pane.user.click(await within(panel).findByRole("button", { name: vi.rollUp.start }));
  return pane;
}

describe("a file whose unit is not certain", () => {
  it("is listed with the unit it may be of, and is added once a person has confirmed it", async () => {
    const { user } = await rolledUp([STRAY]);
    expect(await screen.findByRole("heading", { name: words.heading(1) })).toBeVisible();
    expect(screen.getByText(words.found("701"))).toBeVisible();
    expect(screen.getByRole("combobox", { name: words.unitOf("moi.xlsx") })).toHaveValue("698");
    await user.click(screen.getByRole("button", { name: words.confirmOf("moi.xlsx") }));
    expect(await screen.findByText(words.confirmed("moi.xlsx", NAME))).toBeVisible();
    expect(screen.getByText(words.again)).toBeVisible();
    await user.click(screen.getByRole("button", { name: vi.rollUp.again }));
    expect(await screen.findByRole("heading", { name: vi.rollUp.done(1, 11) })).toBeVisible();
    expect(screen.queryByRole("heading", { name: words.heading(1) })).not.toBeInTheDocument();
  });

  it("is known without asking when the pane is opened again, until the answer is taken back", async () => {
    const storage = memoryStorage();
    const first = await rolledUp([STRAY], { storage });
    await first.user.click(await screen.findByRole("button", { name: words.confirmOf("moi.xlsx") }));
    await screen.findByText(words.again);
    cleanup();

    const second = await rolledUp([STRAY], { storage });
    expect(await screen.findByRole("heading", { name: vi.rollUp.done(1, 11) })).toBeVisible();
    await second.user.click(await screen.findByText(words.remembered(1)));
    await second.user.click(screen.getByRole("button", { name: words.forgetOf("Phú Riềng (mới)") }));
    await waitFor(() => expect(screen.queryByText(words.remembered(1))).not.toBeInTheDocument());
    await second.user.click(screen.getByRole("button", { name: vi.rollUp.again }));
    expect(await screen.findByRole("heading", { name: words.heading(1) })).toBeVisible();
  });

  it("can be of any unit of the list, chosen by hand where nothing is guessed", async () => {
    const { user } = await rolledUp([fileOf("x.xlsx", "999", "CĐCS Mẫu")]);
    const confirm = await screen.findByRole("button", { name: words.confirmOf("x.xlsx") });
    expect(confirm).toHaveAttribute("aria-disabled", "true");
    await chooseIn(user, screen.getByRole("combobox", { name: words.unitOf("x.xlsx") }), /689/);
    await user.click(confirm);
    await screen.findByText(words.again);
    await user.click(screen.getByRole("button", { name: vi.rollUp.again }));
    expect(await screen.findByRole("heading", { name: vi.rollUp.done(1, 11) })).toBeVisible();
  });

  it("bears one unit's code and another one's name: both are shown, none is put forward, and the chosen one counts", async () => {
    const other = "LĐLĐ huyện Lộc Ninh";
    const { user } = await rolledUp([fileOf("bc.xlsx", "698", other)]);
    expect(await screen.findByText(words.doubts.name(other))).toBeVisible();
    expect(screen.getByText(words.found("698"))).toBeVisible();
    const unit = screen.getByRole("combobox", { name: words.unitOf("bc.xlsx") });
    expect(unit).toHaveValue("");
    expect(screen.getByRole("button", { name: words.confirmOf("bc.xlsx") })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await chooseIn(user, unit, /Lộc Ninh/);
    await user.click(screen.getByRole("button", { name: words.confirmOf("bc.xlsx") }));
    expect(await screen.findByText(words.confirmed("bc.xlsx", other))).toBeVisible();
    await user.click(screen.getByRole("button", { name: vi.rollUp.again }));
    expect(await screen.findByRole("heading", { name: vi.rollUp.done(1, 11) })).toBeVisible();
  });

  it("can be of another unit than the one guessed", async () => {
    const { user } = await rolledUp([STRAY]);
    const unit = await screen.findByRole("combobox", { name: words.unitOf("moi.xlsx") });
    await chooseIn(user, unit, words.otherUnit);
    await chooseIn(user, screen.getByRole("combobox", { name: words.unitOf("moi.xlsx") }), /689/);
    await user.click(screen.getByRole("button", { name: words.confirmOf("moi.xlsx") }));
    expect(await screen.findByText(words.again)).toBeVisible();
    // Not told by its printed name, which is another unit's: by what stands for its code.
    await user.click(await screen.findByText(words.remembered(1)));
    expect(screen.getByRole("button", { name: words.forgetOf("701") })).toBeVisible();
  });

  it("counts until the pane is closed where the browser keeps nothing, and the pane says so", async () => {
    const { user } = await rolledUp([STRAY], { storage: memoryStorage("quota") });
    await user.click(await screen.findByRole("button", { name: words.confirmOf("moi.xlsx") }));
    expect(await screen.findByText(words.notSaved("quota"))).toBeVisible();
    await user.click(screen.getByRole("button", { name: vi.rollUp.again }));
    expect(await screen.findByRole("heading", { name: vi.rollUp.done(1, 11) })).toBeVisible();
  });
});
