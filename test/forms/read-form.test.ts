import { fingerprint } from "../../src/base/codes";
import fc from "fast-check";
import { a1 } from "../../src/workbook/grid/address";
import { codesInColumn } from "../../src/forms/reading/code-text";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { onForm, typeInto } from "./mishandled-form";
import { levelCode, columnCode, elementCode, registerCode, roundId } from "../../src/model/codes";
import { cellKey, type Grid } from "../../src/workbook/grid/grid";
import { drawExplanations, explanationsDrawing } from "../../src/forms/explanations/draw-explanations";
import { formValues } from "../../src/model/form/form-values";
import type { Submission } from "../../src/model/submission/submission";
import { templateFor, type Template } from "../../src/model/form/template";
import type { Unit } from "../../src/model/unit/unit";
import { BLANK, numberValue, type Value } from "../../src/model/value";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { drawForm } from "../../src/forms/draw-form";
import { readForm } from "../../src/forms/read-form";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { arbitraryValues } from "./arbitrary-values";
import { highUnit, lowUnit, smallForm, smallPlan, templateOf } from "./small-plan";
import { propertyRuns } from "../support/property-runs";

const context = {
  plans: [phuRieng2017, smallPlan],
  file: "báo cáo (1).xlsx",
  fingerprint: fingerprint("ab"),
  levelOf: () => undefined,
};

function submissionOf(workbook: WorkbookGrids): Submission {
  const read = readForm(workbook, context);
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const readingsOf = ({ entries }: Submission) =>
  new Map([...entries].map(([code, { reading }]) => [code, reading]));

const throughFile = (drawing: Drawing): WorkbookGrids => {
  const read = readWorkbook(writeWorkbook(drawing));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
};

const district = binhPhuoc2017.units[10] ?? highUnit;
const FORMS: readonly [name: string, runs: number, template: Template, unit: Unit][] = [
  ["the small plan, lower level", 20, templateOf(lowUnit), lowUnit],
  ["the small plan, upper level", 10, templateOf(highUnit), highUnit],
  ["Phú Riềng, round I", 3, templateFor(phuRieng2017, roundId("I"), { level: district.level }), district],
];

describe("read(draw(values)) = values", () => {
  const expectRoundTrip = (
    template: Template,
    unit: Unit,
    runs: number,
    way: (drawing: Drawing) => WorkbookGrids,
  ) =>
    fc.assert(
      fc.property(arbitraryValues(template), (values) => {
        const drawing = drawForm({ template, unit, values, createdAt: "2020-06-01T08:00:00Z" });
        const submission = submissionOf(way(drawing));
        expect(readingsOf(submission)).toEqual(formValues(template, ({ code }) => values.get(code) ?? BLANK));
        expect(submission).toMatchObject({
          plan: template.plan.id,
          round: template.round,
          unit: unit.code,
          level: unit.level,
          revision: 1,
          templateVersion: template.version,
        });
      }),
      { numRuns: propertyRuns(runs) },
    );

  it.each(FORMS)("for %s, also what the form calculates", (_name, runs, template, unit) => {
    expectRoundTrip(template, unit, runs, drawingToGrids);
  });

  it("through the bytes of a file", () => {
    expectRoundTrip(templateOf(lowUnit), lowUnit, 8, throughFile);
  });
});

describe("a form that was read", () => {
  const values: Record<string, Value> = { ALL: numberValue(100), WOMEN: numberValue(45) };

  it("knows the place of each figure, and whether it is a formula", () => {
    const { entries, printed, formSheet } = submissionOf(drawingToGrids(smallForm(values)));
    expect(formSheet).toBe("Biểu mẫu");
    expect(entries.get(elementCode("ALL"))).toEqual({
      place: { sheet: "Biểu mẫu", cell: "E20" },
      reading: numberValue(100),
      hasFormula: false,
    });
    expect(entries.get(elementCode("NET"))?.hasFormula).toBe(true);
    const ratio = [...printed].find(([code]) => code === "I-WOMEN")?.[1];
    expect(ratio).toMatchObject({ reading: numberValue(0.45), hasFormula: true });
  });

  it("has its plan, round and unit, with their printed names", () => {
    const workbook = {
      ...drawingToGrids(smallForm(values, { revision: 3 })),
      savedAt: "2020-07-01T02:00:00Z",
    };
    const { entries: _entries, printed: _printed, marks: _marks, ...said } = submissionOf(workbook);
    expect(said).toEqual({
      file: "báo cáo (1).xlsx",
      fingerprint: "ab",
      plan: "mau-2020",
      templateVersion: 3,
      round: "1",
      unit: "U-01",
      level: "low",
      revision: 3,
      savedAt: "2020-07-01T02:00:00Z",
      formSheet: "Biểu mẫu",
      behind: undefined,
      registers: new Map([["CHILDREN", []]]),
      notes: new Map(),
      cleanedNotes: [],
      unitName: "CĐCS Mẫu 01",
      officeLine: "CĐCS MẪU 01",
    });
  });

  it.each<[string, marked: readonly string[], known: string | undefined, read: string]>([
    ["the level the unit is known by where the marks disagree", ["low", "high"], "high", "high"],
    ["the strongest mark where the unit is known by another level", ["high", "high"], "low", "high"],
    ["the strongest mark where the unit is unknown", ["high", "low"], undefined, "high"],
    ["the level the unit is known by where no mark names one", ["x", "x"], "high", "high"],
    ["the lowest level where nothing is known", ["x", "x"], undefined, "low"],
  ])("is of %s", (_name, [header = "", property = ""], known, read) => {
    const workbook = drawingToGrids(smallForm(values));
    const [form] = workbook.grids;
    const row = form && codesInColumn(form, FORM_COLUMN.CODE).get("LEVEL");
    if (row === undefined) throw new Error("no row of the level");
    const typed = onForm(workbook, typeInto(a1(row, FORM_COLUMN.VALUE), header));
    const properties = new Map([...workbook.properties, ["TD_LEVEL", property]]);
    const found = readForm(
      { ...typed, names: [], properties },
      { ...context, levelOf: () => (known === undefined ? undefined : levelCode(known)) },
    );
    expect(found.ok && found.value.level).toBe(read);
  });

  it("carries remarks, revision and all marks, strongest first", () => {
    const notes = new Map([["ALL", "đã trừ lao động thời vụ"]]);
    const submission = submissionOf(drawingToGrids(smallForm(values, { notes, revision: 3 })));
    expect(submission.notes).toEqual(notes);
    expect(submission.revision).toBe(3);
    expect(submission.marks.map(({ source }) => source)).toEqual([
      ...Array<string>(6).fill("header"),
      ...Array<string>(6).fill("name"),
      ...Array<string>(5).fill("property"),
    ]);
    expect(submission.marks.every((mark) => mark.kind !== "unit" || mark.text === "U-01")).toBe(true);
  });

  it("carries what is explained of its own round only", () => {
    const about = {
      rule: "change",
      unit: lowUnit.code,
      code: "ALL",
      found: "100",
      reason: "sáp nhập",
    } as const;
    const explained = ["1", "2"].map((round) => ({
      ...about,
      round: roundId(round),
      subject: "Số lao động",
    }));
    const sheet = drawingToGrids(explanationsDrawing(drawExplanations(explained), "2020-06-01T08:00:00Z"));
    const form = drawingToGrids(smallForm(values));
    const read = submissionOf({ ...form, grids: [...form.grids, ...sheet.grids] });
    expect(read.explanations?.map(({ round, reason }) => [round, reason])).toEqual([["1", "sáp nhập"]]);
  });

  it("counts yes or no as a number where a formula gives it, and a target in its unit of measure", () => {
    const form = drawingToGrids(smallForm(values));
    const [grid] = form.grids;
    const rows = grid && codesInColumn(grid, FORM_COLUMN.CODE);
    const [done, joined] = [rows?.get("DONE") ?? -1, rows?.get("I-JOINED") ?? -1];
    const typed = onForm(form, (each) => ({
      ...typeInto(a1(joined, FORM_COLUMN.VALUE), "7 người")(typeInto(a1(done, FORM_COLUMN.VALUE), 1)(each)),
      formulas: new Map([[cellKey(done, FORM_COLUMN.VALUE), { text: "1", hasCachedValue: true }]]),
    }));
    const { entries, printed } = submissionOf(typed);
    expect(entries.get(elementCode("DONE"))?.reading).toEqual(numberValue(1));
    expect([...printed].find(([code]) => code === "I-JOINED")?.[1]).toMatchObject({
      reading: numberValue(7),
      convertedFrom: "7 người",
    });
  });

  it.each(["ba", "1234567"])("is the first sending where the number of the sending is “%s”", (revision) => {
    const form = drawingToGrids(smallForm(values, { revision: 3 }));
    const [grid] = form.grids;
    const row = (grid && codesInColumn(grid, FORM_COLUMN.CODE).get("REVISION")) ?? -1;
    expect(submissionOf(onForm(form, typeInto(a1(row, FORM_COLUMN.VALUE), revision))).revision).toBe(1);
  });

  it("is the filled one if its empty original precedes it", () => {
    const [original] = drawingToGrids(smallForm({}, { revision: 2 })).grids;
    const [filled] = drawingToGrids(smallForm(values)).grids;
    if (original === undefined || filled === undefined) throw new Error("no form");
    const named = (grid: Grid, sheet: string, more: Partial<Grid> = {}): Grid => ({
      ...grid,
      sheet,
      ...more,
    });
    const sheetOf = (...grids: readonly Grid[]): string =>
      submissionOf({ ...drawingToGrids(smallForm()), grids }).formSheet;
    expect(sheetOf(named(original, "gốc"), named(filled, "nộp"))).toBe("nộp");
    const [other] = drawingToGrids(smallForm({ ALL: numberValue(99) })).grids;
    expect(sheetOf(named(other ?? original, "khác"), named(filled, "nộp"))).toBe("khác");
    expect(sheetOf(named(filled, "ẩn", { visibility: "hidden" }), named(original, "gốc"))).toBe("gốc");
  });

  it("carries the rows of its registers with their place, and passes over empty ones", () => {
    const row = {
      unit: "CĐCS Mẫu 07",
      cells: new Map<ReturnType<typeof columnCode>, Value>([
        [columnCode("NAME"), { kind: "text", text: "Trẻ A (giả định)" }],
        [columnCode("SUM"), numberValue(2_000_000)],
      ]),
    };
    const empty = { cells: new Map<ReturnType<typeof columnCode>, Value>() };
    const registers = new Map([[registerCode("CHILDREN"), [row, empty, { unit: ".", cells: new Map() }]]]);
    const rows = submissionOf(drawingToGrids(smallForm({}, { registers }))).registers.get(
      registerCode("CHILDREN"),
    );
    expect(rows?.map(({ rowNumber, sheet }) => [rowNumber, sheet])).toEqual([
      [6, "DS trẻ em"],
      [8, "DS trẻ em"],
    ]);
    expect(rows?.[0]?.cells.get(columnCode("UNIT"))?.reading).toEqual({ kind: "text", text: "CĐCS Mẫu 07" });
    expect(rows?.[0]?.cells.get(columnCode("SUM"))?.reading).toEqual(numberValue(2_000_000));
    expect(rows?.[0]?.cells.get(columnCode("BORN"))?.reading).toEqual(BLANK);
  });
});

describe("a register", () => {
  const inDong = {
    ...smallPlan,
    registers: smallPlan.registers.map((register) => ({
      ...register,
      columns: register.columns.map((column) =>
        column.code === "SUM" ? { ...column, label: "Số tiền (đồng)" } : column,
      ),
    })),
  };
  const cellsOf = (column: string, typed: Value): unknown => {
    const cells = new Map<ReturnType<typeof columnCode>, Value>([[columnCode(column), typed]]);
    const registers = new Map([[registerCode("CHILDREN"), [{ unit: "CĐCS Mẫu 07", cells }]]]);
    const read = readForm(drawingToGrids(smallForm({}, { registers })), { ...context, plans: [inDong] });
    if (!read.ok) throw new Error(read.failure.kind);
    return read.value.registers.get(registerCode("CHILDREN"))?.[0]?.cells.get(columnCode(column));
  };

  it("[text-number] uses the unit of measure in brackets at the end of a column's label", () => {
    expect(cellsOf("SUM", { kind: "text", text: "1,5 triệu" })).toMatchObject({
      reading: numberValue(1_500_000),
      convertedFrom: "1,5 triệu",
    });
  });

  it("[cleaned-text] has its texts cleaned as well", () => {
    expect(cellsOf("NAME", { kind: "text", text: "TrÎ A (gi¶ ®Þnh)" })).toMatchObject({
      reading: { kind: "text", text: "Trẻ A (giả định)" },
      cleaning: { changes: ["tcvn3"] },
    });
  });
});

describe("what is no form of ours", () => {
  it("is reported as such", () => {
    const blank = { ...drawingToGrids(smallForm()), grids: [] };
    expect(readForm(blank, context)).toEqual({ ok: false, failure: { kind: "no-form" } });
  });

  it("is refused when its registers hold more rows than asked for", () => {
    const workbook = drawingToGrids(smallForm());
    const filled = { values: ["", "x", "x", "x", "x", "x"], formats: [] };
    const listed: WorkbookGrids = {
      ...workbook,
      grids: workbook.grids.map((grid) => ({ ...grid, rows: [...grid.rows, filled, filled, filled] })),
    };
    const rows = readForm(listed, context);
    const count = rows.ok ? [...rows.value.registers.values()].flat().length : 0;
    expect(count).toBeGreaterThanOrEqual(3);
    expect(readForm(listed, { ...context, mostRegisterRows: 1_000 }).ok).toBe(true);
    expect(readForm(listed, { ...context, mostRegisterRows: 2 })).toEqual({
      ok: false,
      failure: { kind: "too-large", limit: "rows", allowed: 2 },
    });
  });

  it("is reported as of an unknown plan", () => {
    const read = readForm(drawingToGrids(smallForm()), { ...context, plans: [phuRieng2017] });
    expect(read).toEqual({ ok: false, failure: { kind: "unknown-plan", found: "mau-2020" } });
  });
});
