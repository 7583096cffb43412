import { setTimeout as sleep } from "node:timers/promises";
import type { Frame, Page } from "playwright-core";
import { paneWords } from "../../src/pane/words/pane-words";
import { otherFilesWords } from "../../src/pane/words/other-files-words";
import { realWorkbooks } from "../support/files/real-workbooks";
import { benchRegistry, filledForms } from "./corpus";

/** Files for a browser's file input. */
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

/** Chooses the invented list of units and the files in an open pane. */
export async function chooseAll(pane: Page | Frame, files: ChosenFiles): Promise<void> {
  const panel = pane.getByRole("tabpanel");
  await pane.getByRole("tab", { name: paneWords.tabs["roll-up"] }).click();
  const { office, units } = benchRegistry(files.length);
  const lines = units.map(({ code, name }) => `${code},${name},upper,${office.code}`);
  const list = ["code,name,level,parent", `${office.code},${office.name},province,`, ...lines].join("\n");
  const csv = { name: "units.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  // The list is among the options that can be changed.
  await panel.getByRole("button", { name: paneWords.found.change }).click();
  await panel.getByLabel(otherFilesWords.unitList.input).setInputFiles(csv);
  // Only announced: the list is chosen immediately.
  await pane
    .getByText(otherFilesWords.unitList.read("units.csv", files.length))
    .first()
    .waitFor({ state: "attached" });
  await panel.getByLabel(paneWords.files.input, { exact: true }).setInputFiles([...files]);
  await panel.getByText(paneWords.files.chosen(files.length)).waitFor();
}

/**
 * Rolls up the chosen files. Returns after the progress is gone; `rolledUp` says whether there is a result.
 */
export const rollUpChosen = (pane: Page | Frame): Promise<void> => pressed(pane, paneWords.rollUp.start);

/** Rolls up once more, continuing from the summary in the workbook. */
export const rollUpAgain = (pane: Page | Frame): Promise<void> => pressed(pane, paneWords.rollUp.again);

/** Waits for the result to be shown. */
export async function rolledUp(pane: Page | Frame, count: number): Promise<void> {
  const heading = paneWords.rollUp.done(count, count);
  await pane.getByRole("tabpanel").getByRole("heading", { name: heading }).waitFor();
}

/** This query costs the pane nothing; querying by role would itself be a long task in a large result. */
const IS_RUNNING = "document.querySelector('[role=progressbar]') !== null";

async function pressed(pane: Page | Frame, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).click();
  for (const state of [true, false]) {
    while ((await pane.evaluate<boolean>(IS_RUNNING)) !== state) await sleep(100);
  }
}
