import { screen, within } from "@testing-library/react";
import { vi } from "../../../src/ui/words/vi/vi";
import { viBlankForm as words } from "../../../src/ui/words/vi/vi-blank-form";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { realWorkbooks } from "../../support/files/real-workbooks";
import { chooseIn } from "../../support/pane/choose-in";
import { poolHere } from "../../support/pane/pool-here";
import { press } from "../../support/pane/press";
import { renderPane, type RenderedPane } from "../../support/pane/render-pane";

const panel = () => within(screen.getByRole("tabpanel"));

const BLANK = new File([new Uint8Array(officeWorkbook(MATRIX))], "mau.xlsx");
const copyOf = (name: string, figure: number): File => {
  const filled = { "Bieu 01!A2": `Đơn vị: CĐCS Mẫu ${name}`, "Bieu 01!D8": figure };
  return new File([new Uint8Array(officeWorkbook(filledWith(MATRIX, filled)))], `${name}.xlsx`);
};
const COPIES = [copyOf("a", 5), copyOf("b", 8), copyOf("c", 100)];

interface Counted extends RenderedPane {
  /** How many files were opened, and how many were asked to be read, which the officer sees as progress. */
  readonly counts: () => { readonly opened: number; readonly asked: number };
}

/** The pane with threads as in the browser, whose readings are counted. */
async function counted(): Promise<Counted> {
  let opened = 0;
  const { pool, threads } = poolHere((bytes) => {
    opened += 1;
    return realWorkbooks.read(bytes);
  });
  const pane = await renderPane({ firstTab: "roll-up", readers: pool });
  const asked = (): number =>
    threads.flatMap(({ posted }) => posted).filter(({ kind }) => kind === "read").length;
  return { ...pane, counts: () => ({ opened, asked: asked() }) };
}

async function chooseForm({ user }: RenderedPane): Promise<void> {
  await user.click(await panel().findByRole("button", { name: vi.found.change }));
  await chooseIn(user, await panel().findByRole("combobox", { name: vi.choice.plan }), vi.choice.otherForm);
  await user.upload(await panel().findByLabelText(words.blank.input), BLANK);
  await screen.findByText(words.blank.understood("mau.xlsx"));
}

const choose = ({ user }: RenderedPane, files: readonly File[]): Promise<void> =>
  user.upload(panel().getByLabelText(vi.files.input), [...files]);
/** Adds up what is chosen. */
async function rollUp(pane: RenderedPane, received: number, button: string = vi.rollUp.start): Promise<void> {
  await press(pane, button);
  await panel().findByRole("heading", { name: vi.rollUp.done(received, received) });
}

describe("copies of another office's form are opened once in the pane, and their reading is seen once", () => {
  it("where the form is chosen before them", async () => {
    const pane = await counted();
    await chooseForm(pane);
    await choose(pane, COPIES);
    await rollUp(pane, 3);
    expect(pane.counts()).toEqual({ opened: 3, asked: 3 });
  });

  it("where the form is chosen after them", async () => {
    const pane = await counted();
    await choose(pane, COPIES);
    await screen.findByRole("region", { name: vi.found.heading });
    await chooseForm(pane);
    await rollUp(pane, 3);
    expect(pane.counts()).toEqual({ opened: 3, asked: 3 });
  });

  it("where one of them serves as the form", async () => {
    const pane = await counted();
    await choose(pane, COPIES);
    await rollUp(pane, 3);
    expect(pane.counts()).toEqual({ opened: 3, asked: 3 });
  });

  it("where one comes after they were rolled up, which is then read by the form as it was understood", async () => {
    const pane = await counted();
    await chooseForm(pane);
    await choose(pane, COPIES.slice(0, 2));
    await rollUp(pane, 2);
    await choose(pane, COPIES.slice(2));
    await rollUp(pane, 3, vi.rollUp.again);
    expect(pane.counts()).toEqual({ opened: 3, asked: 4 });
  });
});
