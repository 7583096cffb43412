import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formulaAt } from "../../src/workbook/grid/grid";
import { officeWorkbook, type OfficeSheet } from "../support/blank-forms/office-workbook";
import { contentIn, firstGrid } from "../workbook/reading/reading";
import { prepareForms } from "./prepare-forms";
import type { RawForm } from "./raw-form";

let place = "";
beforeEach(() => void (place = mkdtempSync(join(tmpdir(), "prepare-"))));
afterEach(() => rmSync(place, { recursive: true }));

/** Prepares one form of raw files, each of one sheet, and returns its folder. */
function prepared(
  form: RawForm,
  files: Readonly<Record<string, OfficeSheet["cells"]>>,
): {
  readonly right: unknown;
  readonly copies: readonly string[];
  readonly copy: (name: string) => Uint8Array;
} {
  const [folder, into] = [join(place, "raw"), join(place, "into")];
  mkdirSync(join(folder, "bank"), { recursive: true });
  for (const [file, cells] of Object.entries(files)) {
    writeFileSync(join(folder, file), officeWorkbook([{ name: "B", cells }]));
  }
  prepareForms(folder, into, [form]);
  const at = join(into, form.name);
  return {
    right: JSON.parse(readFileSync(join(at, "right.json"), "utf8")),
    copies: readdirSync(join(at, "copies")).toSorted(),
    copy: (name) => readFileSync(join(at, "copies", name)),
  };
}

test("units fill in the cells of a blank form but its formulas, and their sums and what it calculates are right", () => {
  const { right, copies, copy } = prepared(
    {
      name: "sums",
      form: "sums.xlsx",
      filled: {
        units: ["U1", "U2"],
        unitCell: "B1",
        areas: ["C4:C7"],
        rows: { column: "A", like: String.raw`^\d\.\d$` },
        figures: { C: { least: 1, step: 0.5, count: 4 } },
        calculated: [
          { area: "C4", plus: "C5:C6" },
          { area: "E5:E6", plus: "D5", minus: "C5" },
        ],
        flawed: ["U2.xlsx"],
      },
    },
    {
      "sums.xlsx": {
        ...{ A4: "1.0", A5: "1.1", A6: "1.2", A7: "note" },
        ...{ C4: "=SUM(C5:C6)", D5: 100, D6: 50, E5: "=D5-C5", E6: "=D6-C6" },
      },
    },
  );
  expect(copies).toEqual(["U1.xlsx", "U2.xlsx"]);
  const [one, other] = copies.map((name) => firstGrid(copy(name)));
  const shown = [one, other].map(
    (grid) => grid && ["B1", "C5", "C6", "C7", "D5"].map((cell) => contentIn(grid, cell)),
  );
  expect(shown).toEqual([
    ["U1", 1, 1.5, undefined, 100],
    ["U2", 1.5, 2, undefined, 100],
  ]);
  expect(one && formulaAt(one, 3, 2)?.text).toBe("SUM(C5:C6)");
  expect(right).toEqual({
    cells: { "B!C5": 2.5, "B!C6": 3.5, "B!C4": 6, "B!E5": 97.5, "B!E6": 46.5 },
    units: 2,
    flawed: ["U2.xlsx"],
  });
});

test("rows of a list are right as they were written, without their ordinals", () => {
  const { right, copy } = prepared(
    {
      name: "list",
      form: "list.xlsx",
      filled: {
        units: ["U1"],
        areas: ["A3:C4"],
        texts: { B: "{unit} {ordinal}" },
        list: { ordinals: "A" },
      },
    },
    { "list.xlsx": { A2: "No.", B2: "Name", C2: "People" } },
  );
  expect(contentIn(firstGrid(copy("U1.xlsx")), "A4")).toBe(2);
  expect(right).toEqual({
    rows: [
      { file: "U1.xlsx", row: 3, values: { B: "U1 1", C: 75 } },
      { file: "U1.xlsx", row: 4, values: { B: "U1 2", C: 186 } },
    ],
    units: 1,
  });
});

const RETURNED: RawForm = {
  name: "bank",
  form: "bank/form.xlsx",
  returned: { folder: "bank", copies: "-SI", answer: "-ST", area: "B2:C3", tolerance: 0.01 },
};

test("of returns the figures of the consolidation are right, typed as texts or not", () => {
  const { right, copies } = prepared(RETURNED, {
    "bank/form.xlsx": { A2: "x" },
    "bank/a-SI.xlsx": { B2: "10,25" },
    "bank/b-SI.xlsx": { B2: "2,25" },
    "bank/c-ST.xlsx": { A2: "7", B2: "12,50", C3: 3 },
  });
  expect(copies).toEqual(["a-SI.xlsx", "b-SI.xlsx"]);
  expect(right).toEqual({ cells: { "B!B2": 12.5, "B!C3": 3 }, tolerance: 0.01, units: 2 });
});

test("of a form that is not there nothing is made", () => {
  prepareForms(place, join(place, "into"), [RETURNED]);
  expect(existsSync(join(place, "into"))).toBe(false);
});
