import type { Frame, Page } from "playwright-core";
import { vi } from "../../src/ui/words/vi";
import { realWorkbooks } from "../support/real-workbooks";
import { benchRegistry, filledForms } from "./corpus";

/** Far beyond what any machine needs: the bench measures, it does not judge. */
const PATIENCE = { timeout: 600_000 };

/** Files as a browser's file input takes them. */
export type ChosenFiles = readonly {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}[];

/** A filled form of every unit of the invented list. */
export const benchFiles = (count: number): ChosenFiles =>
  filledForms(benchRegistry(count), realWorkbooks).map(({ fileName, bytes }) => ({
    name: fileName,
    mimeType: "",
    buffer: Buffer.from(bytes),
  }));

/** Chooses the invented list of units and the files, in a pane that is open. */
export async function chooseAll(pane: Page | Frame, files: ChosenFiles): Promise<void> {
  const panel = pane.getByRole("tabpanel");
  await pane.getByRole("tab", { name: vi.tabs["roll-up"] }).click();
  const { office, units } = benchRegistry(files.length);
  const lines = units.map(({ code, name }) => `${code},${name},upper,${office.code}`);
  const list = ["code,name,level,parent", `${office.code},${office.name},province,`, ...lines].join("\n");
  const csv = { name: "units.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  await panel.getByLabel(vi.unitList.input).setInputFiles(csv);
  // Only announced: the list is chosen at once.
  await pane.getByText(vi.unitList.read("units.csv", files.length)).first().waitFor({ state: "attached" });
  await panel.getByLabel(vi.files.input, { exact: true }).setInputFiles([...files]);
  await panel.getByText(vi.files.chosen(files.length)).waitFor();
}

/** Rolls up what is chosen, until the result is shown. */
export async function rollUpChosen(pane: Page | Frame, count: number): Promise<void> {
  await pane.getByRole("button", { name: vi.rollUp.start, exact: true }).click();
  const done = pane.getByRole("tabpanel").getByRole("heading", { name: vi.rollUp.done(count, count) });
  await done.waitFor(PATIENCE);
}

/** Rolls up once more, going on from the summary in the workbook. */
export async function rollUpAgain(pane: Page | Frame): Promise<void> {
  await pane.getByRole("button", { name: vi.rollUp.again, exact: true }).click();
  const cancel = pane.getByRole("button", { name: vi.progress.cancel, exact: true });
  await cancel.waitFor(PATIENCE);
  await cancel.waitFor({ state: "detached", ...PATIENCE });
}
