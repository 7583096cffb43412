import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { heldSheets } from "../../../src/desk/threads/held-sheets";
import { fingerprintOf } from "../../../src/workbook/files/fingerprint-of";
import { readFile } from "../../../src/desk/threads/read-file";
import { openBlankForm } from "../../../src/recognise/own-form/open-blank-form";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { officeWorkbook } from "../../support/blank-forms/office-workbook";
import { realWorkbooks, received } from "../../support/files/real-workbooks";

const read = realWorkbooks.read(officeWorkbook(MATRIX));
const contents = [1, 2, 3].map((content) => Uint8Array.of(content));

/** Returns which contents are held after each was held, with this many filled cells. */
async function heldOf(mostCells: number, ...filled: readonly number[]): Promise<readonly boolean[]> {
  const workbook: WorkbookGrids | undefined = read.ok ? read.value : undefined;
  if (workbook === undefined) throw new Error("the form cannot be read");
  const { hold, sheetsOf } = heldSheets(mostCells);
  for (const [index, bytes] of contents.entries()) {
    const source = { file: `${String(index)}.xlsx`, fingerprint: await fingerprintOf(bytes) };
    const print = { sheets: [], texts: [], filled: filled[index] ?? 0 };
    hold({ kind: "rejected", source, rejection: { kind: "no-form" }, print }, workbook);
  }
  return (await Promise.all(contents.map(sheetsOf))).map((sheets) => sheets === workbook);
}

describe("sheets of files that may be copies", () => {
  it("are held by content, those that were read last as far as there is room", async () => {
    expect(await heldOf(30, 10, 10, 10)).toEqual([true, true, true]);
    expect(await heldOf(29, 10, 10, 10)).toEqual([false, true, true]);
    expect(await heldOf(29, 5, 5, 25)).toEqual([false, false, true]);
  });

  it("that are larger than the room leave the others where they are", async () => {
    expect(await heldOf(20, 10, 10, 21)).toEqual([true, true, false]);
  });
});

describe("a file that a thread has read", () => {
  const office = { name: "a.xlsx", bytes: officeWorkbook(MATRIX) };
  const nobody = { plans: [], levelOf: () => undefined };

  it("comes with its sheets where it may be a copy of a blank form", async () => {
    const reading = await readFile(office, realWorkbooks, nobody);
    expect(read.ok && read.value).toEqual("workbook" in reading && reading.workbook);
  });

  it("comes without its sheets where they are here already, where the blank form is known, and where it is no workbook", async () => {
    const sheets = read.ok ? read.value : undefined;
    const opened = await openBlankForm(received("mau.xlsx", office.bytes), realWorkbooks.read);
    const blank = opened.ok ? opened.value : undefined;
    const readings = await Promise.all([
      readFile({ ...office, workbook: sheets }, realWorkbooks, nobody),
      readFile({ ...office, bytes: officeWorkbook([{ name: "B", cells: { A1: "x" } }]) }, realWorkbooks, {
        ...nobody,
        blank,
      }),
      readFile({ ...office, bytes: Uint8Array.of(1) }, realWorkbooks, nobody),
    ]);
    expect(readings.map((reading) => [reading.kind, "workbook" in reading])).toEqual([
      ["rejected", false],
      ["rejected", false],
      ["rejected", false],
    ]);
  });
});
