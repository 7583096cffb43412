import { fingerprint } from "../../src/base/codes";
import { a1 } from "../../src/workbook/grid/address";
import { elementCode, unitCode } from "../../src/model/codes";
import type { Submission } from "../../src/model/submission/submission";
import { cellKey } from "../../src/workbook/grid/grid";
import { numberValue } from "../../src/model/value";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { readForm } from "../../src/forms/read-form";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { insertColumn, insertRows, onForm, reorderRows, typeInto } from "./mishandled-form";
import { lowUnit, smallForm, smallPlan } from "./small-plan";

const untouched = drawingToGrids(
  smallForm({ ALL: numberValue(100), WOMEN: numberValue(45), JOINED: numberValue(7) }),
);

function submissionOf(workbook: WorkbookGrids): Submission {
  const read = readForm(workbook, {
    plans: [smallPlan],
    file: "f.xlsx",
    fingerprint: fingerprint("ab"),
    levelOf: (unit) => (unit === lowUnit.code ? lowUnit.level : undefined),
  });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const figures = ({ entries }: Submission): readonly unknown[] =>
  ["ALL", "WOMEN", "JOINED"].map((code) => entries.get(elementCode(code))?.reading);

const SENT = [numberValue(100), numberValue(45), numberValue(7)];

const withoutHeader = onForm(untouched, (grid) => ({
  ...grid,
  rows: grid.rows.map((row, index) => (index >= 2 && index <= 14 ? undefined : row)),
}));

describe("a form is read by its codes", () => {
  it.each<[string, WorkbookGrids]>([
    ["rows were inserted above", onForm(untouched, insertRows(0, 3))],
    ["rows were inserted in the table", onForm(untouched, insertRows(21, 2))],
    [
      "the rows were sorted upside down",
      onForm(
        untouched,
        reorderRows((rows) => Array.from({ length: rows }, (_, index) => rows - 1 - index)),
      ),
    ],
    ["a column was inserted before the values", onForm(untouched, insertColumn(3))],
    ["a column was inserted in front", onForm(untouched, insertColumn(0))],
    ["the sheet was renamed", onForm(untouched, (grid) => ({ ...grid, sheet: "Sheet1 (2)" }))],
    ["the sheet was hidden", onForm(untouched, (grid) => ({ ...grid, visibility: "hidden" }))],
    ["the sheets were reordered", { ...untouched, grids: untouched.grids.toReversed() }],
    ["the names were lost", { ...untouched, names: [] }],
    ["the properties were lost", { ...untouched, properties: new Map() }],
    ["the code row was lost", codeRowLost()],
    ["the header lost its marks, but names and properties are there", headerTextLost()],
    ["only the properties are left of the marks", { ...withoutHeader, names: [] }],
  ])("also when %s", (_name, workbook) => {
    const submission = submissionOf(workbook);
    expect(figures(submission)).toEqual(SENT);
    expect(submission).toMatchObject({ plan: "mau-2020", round: "1", unit: "U-01", templateVersion: 3 });
    expect(submission.level).toBe("low");
  });

  it("loses only the row whose code was destroyed", () => {
    const submission = submissionOf(onForm(untouched, typeInto("A20", undefined)));
    expect(figures(submission)).toEqual([undefined, SENT[1], SENT[2]]);
  });

  it("takes the first row of a repeated code", () => {
    const submission = submissionOf(onForm(untouched, typeInto("A23", "ALL")));
    expect(submission.entries.get(elementCode("ALL"))?.place.cell).toBe("E20");
  });

  it("prefers a visible form to a hidden copy, and still shows the copy's marks", () => {
    const [form] = untouched.grids;
    if (form === undefined) throw new Error("no form");
    const copied = typeInto("E14", "U-99")({ ...form, sheet: "cũ", visibility: "hidden" });
    const submission = submissionOf({ ...untouched, grids: [copied, ...untouched.grids] });
    expect(submission.unit).toBe("U-01");
    expect(submission.marks.filter(({ kind }) => kind === "unit").map(({ text }) => text)).toContain("U-99");
  });

  it("resolves names as LibreOffice writes them", () => {
    const names = [{ name: "td_unit", refersTo: "$'Biểu mẫu'.$E$14" }];
    const found = submissionOf({ ...untouched, names }).marks.find(({ source }) => source === "name");
    expect(found).toEqual({
      kind: "unit",
      source: "name",
      text: "U-01",
      place: { sheet: "Biểu mẫu", cell: "E14" },
    });
  });

  it("takes the strongest mark when marks disagree", () => {
    const properties = new Map([...untouched.properties, ["TD_UNIT", "U-77"]]);
    expect(submissionOf({ ...untouched, properties }).unit).toBe(unitCode("U-01"));
  });
});

describe("what was typed over a form", () => {
  const read = (address: string, content: string | number, code: string): unknown => {
    const { place: _place, ...entry } =
      submissionOf(onForm(untouched, typeInto(address, content))).entries.get(elementCode(code)) ??
      ({ place: undefined } as const);
    return entry;
  };

  it("[text-number] is converted where it can be read in one way, and says so", () => {
    expect(read("E20", "1.234.567", "ALL")).toEqual({
      reading: numberValue(1_234_567),
      convertedFrom: "1.234.567",
      hasFormula: false,
    });
  });

  it("[ambiguous-number] is not guessed where it can be read in two", () => {
    expect(read("E20", "1.234", "ALL")).toMatchObject({
      reading: { kind: "misread", found: "1.234", reason: "ambiguous-number" },
      hasFormula: false,
    });
    expect(read("E20", 1.234, "ALL")).toMatchObject({ reading: { reason: "ambiguous-number" } });
  });

  it("[ambiguous-number] is no suspicion against what a formula gives", () => {
    const computed = onForm(untouched, (grid) => ({
      ...typeInto("E20", 1.234)(grid),
      formulas: new Map([[cellKey(19, 4), { text: "A1/B1", hasCachedValue: true }]]),
    }));
    expect(submissionOf(computed).entries.get(elementCode("ALL"))?.reading).toEqual(numberValue(1.234));
  });

  it("[cleaned-text] decodes a remark in an old font, and reports it", () => {
    const submission = submissionOf(
      onForm(untouched, typeInto(a1(19, FORM_COLUMN.NOTE), "Tæng sè ng\u00adêi lao ®éng")),
    );
    expect(submission.notes.get("ALL")).toBe("Tổng số người lao động");
    const place = { sheet: "Biểu mẫu", cell: "H20" };
    expect(submission.cleanedNotes).toMatchObject([{ code: "ALL", place, cleaning: { changes: ["tcvn3"] } }]);
  });

  it("reads the unit's code with extra blanks and signs", () => {
    expect(submissionOf(onForm(untouched, typeInto("E14", "\u00a0Ｕ-01\u200b"))).unit).toBe("U-01");
  });

  it("[overwritten-formula] is read as a number without a formula", () => {
    const net = [...submissionOf(untouched).entries].find(([code]) => code === "NET")?.[1];
    expect(read(net?.place.cell ?? "", 250, "NET")).toEqual({ reading: numberValue(250), hasFormula: false });
  });
});

function codeRowLost(): WorkbookGrids {
  return onForm(untouched, (grid) => ({
    ...grid,
    rows: grid.rows.map((row, index) => (index === 0 ? undefined : row)),
  }));
}

/** Empties the code cells of the header: the names still refer to the cells beside them. */
function headerTextLost(): WorkbookGrids {
  return ["A3", "A4", "A5", "A6", "A14", "A15"].reduce(
    (workbook, address) => onForm(workbook, typeInto(address, undefined)),
    untouched,
  );
}
