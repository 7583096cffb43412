import { isoDate } from "../../../src/base/codes";
import { unitCode } from "../../../src/model/codes";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { allCells } from "../../../src/workbook/drawing/all-cells";
import { STYLES } from "../../../src/workbook/drawing/style";
import { drawFacts } from "../../../src/desk/facts/draw-facts";
import { isFactTable } from "../../../src/desk/facts/fact-columns";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { aSubmission } from "../../support/forms/submission-builder";
import { anElement, aPlan, aUnit, ROUND_1, UPPER } from "../../support/plans/plan-builder";

const plan = aPlan({
  elements: [
    anElement("A", { unitOfMeasure: "người" }),
    anElement("SHARE"),
    anElement("DAY", { type: "date", overUnits: "latest", overRounds: "latest" }),
    anElement("HELD", { type: "yes-no" }),
    anElement("REMARK", { type: "text", overUnits: "none", overRounds: "latest" }),
  ],
});
const office = aUnit("OFFICE", { level: UPPER, name: "LĐLĐ tỉnh Mẫu" });
const units = [
  aUnit("U1", { name: "CĐCS Mẫu", cluster: "Cụm 1", parent: unitCode("U2") }),
  aUnit("U2", { name: "CĐCS Mẫu" }),
];
const values = {
  A: 1234,
  SHARE: 0.125,
  DAY: { kind: "date", date: isoDate("2017-11-09") },
  HELD: true,
  REMARK: { kind: "text", text: "=cmd" },
} as const;

function drawn(most?: number) {
  const submissions = [aSubmission({ unit: "U1", values })];
  const summary = rollUp({ plan, round: ROUND_1, office, units, submissions });
  return drawFacts(
    plan,
    { summary, uncounted: [], excused: [], files: submissions },
    "2018-01-05T00:00:00Z",
    most,
  );
}

function sheetOfFacts() {
  const drawing = drawn();
  const sheet = drawing.ok ? drawing.value.sheets[0] : undefined;
  if (!drawing.ok || sheet === undefined) throw new Error("not drawn");
  const rows: (readonly [string, string])[][] = [];
  for (const { row, content, style } of allCells(sheet)) {
    const shown =
      content.kind === "number" ? String(content.value) : content.kind === "text" ? content.text : "";
    (rows[row] ??= []).push([shown, style]);
  }
  return { drawing: drawing.value, sheet, rows };
}

describe("the facts as a table of Excel", () => {
  it("has a row for each fact: whose, what, how much, in words and with the formats of figures and days", () => {
    const { rows, sheet } = sheetOfFacts();
    const told = (row: number) => rows[row]?.map(([shown]) => shown);
    expect(told(0)?.slice(0, 5)).toEqual(["Kế hoạch", "Đợt", "Cụm, khối", "Cấp trên", "Đơn vị"]);
    expect(told(1)?.slice(2, 6)).toEqual(["Cụm 1", "CĐCS Mẫu", "CĐCS Mẫu", "U1"]);
    expect(told(1)?.slice(7, 18)).toEqual([
      "Label of A",
      "A",
      "người",
      "Có số liệu",
      "Có",
      "1234",
      "1234",
      "",
      "U1.xlsx",
      "Form",
      "E10",
    ]);
    // Of a unit directly below the office that has sent nothing.
    expect(told(6)?.slice(2, 6)).toEqual(["Không phân cụm", "LĐLĐ tỉnh Mẫu", "CĐCS Mẫu", "U2"]);
    expect(told(6)?.slice(10, 15)).toEqual(["Đơn vị chưa nộp", "Có", "", "", ""]);
    const values = [1, 2, 3, 4, 5].map((row) => rows[row]?.[13]);
    const formats = { figure: "fact-number", part: "fact-fraction", day: "fact-date", text: "fact-text" };
    expect(values).toEqual([
      ["1234", formats.figure],
      ["0.125", formats.part],
      ["43048", formats.day],
      ["Có", formats.text],
      ["=cmd", formats.text],
    ]);
    expect(STYLES["fact-number"].numberFormat).toBe("#,##0");
    expect(STYLES["fact-date"].numberFormat).toBe("dd/mm/yyyy");
    expect(sheet.table?.area).toEqual({ top: 0, left: 0, bottom: 10, right: (told(0)?.length ?? 0) - 1 });
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
  });

  it("leaves nothing blank by which a PivotTable groups", () => {
    const { rows } = sheetOfFacts();
    expect(rows).toHaveLength(11);
    for (const row of rows) expect(row.slice(0, 12).map(([shown]) => shown)).not.toContain("");
  });

  it("fails with the number of rows where a sheet has not so many", () => {
    expect(drawn(9)).toEqual({ ok: false, failure: { kind: "too-many-facts", rows: 10, most: 9 } });
    expect(drawn(10).ok).toBe(true);
  });

  it("is known again, but not with a sheet of a PivotTable beside it", () => {
    const { grids } = drawingToGrids(sheetOfFacts().drawing);
    expect(isFactTable(grids)).toBe(true);
    expect(isFactTable([...grids, ...grids])).toBe(false);
    expect(isFactTable([])).toBe(false);
  });
});
