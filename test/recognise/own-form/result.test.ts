import { formFigures, type FormFigure } from "../../../src/recognise/own-form/form-figures";
import { rollUpWork, type DeskResult } from "../../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/desk/roll-up/desk-work";
import { CLOSED, GROUPS, LISTED, MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook, type OfficeSheet } from "../../support/blank-forms/office-workbook";
import {
  listOf,
  opened,
  readCopies,
  subjectOfForm,
  type FormAsked,
} from "../../support/blank-forms/blank-form-desk";

interface Shown extends DeskResult {
  readonly figures: readonly FormFigure[];
}

async function shown(
  sheets: readonly OfficeSheet[],
  copies: Readonly<Record<string, Uint8Array>>,
  more: FormAsked = {},
): Promise<Shown> {
  const form = await opened(officeWorkbook(sheets));
  const facts = rollUpWork(subjectOfForm(form, more), {
    ...EMPTY_WORK,
    readings: await readCopies(form, copies),
  });
  return { ...facts, figures: formFigures(form, facts.summary, facts.formulas) };
}
const cell = ({ figures }: Shown, code: string) => figures.find((figure) => figure.code === code);

describe("what a roll-up of a blank form shows", () => {
  it("is each cell to add, and each formula over the totals, with the units it is of", async () => {
    const result = await shown(GROUPS, {
      "A.xlsx": officeWorkbook(filledWith(GROUPS, { "Biểu TƯLĐTT!F7": 40, "Biểu TƯLĐTT!G7": 10 })),
      "B.xlsx": officeWorkbook(filledWith(GROUPS, { "Biểu TƯLĐTT!F7": 60, "Biểu TƯLĐTT!G7": 15 })),
    });
    expect(cell(result, "Biểu TƯLĐTT!F7")).toMatchObject({ state: "sum", cell: "F7", value: 100, n: 2 });
    // 25 of 100: a ratio of sums, in a percentage cell.
    expect(cell(result, "Biểu TƯLĐTT!I7")).toMatchObject({
      state: "calculated",
      value: 0.25,
      isPercent: true,
    });
    // No entry: not zero.
    expect(cell(result, "Biểu TƯLĐTT!C9")).toMatchObject({ value: undefined, n: 0 });
  });

  it("has no total where each unit keeps its own", async () => {
    const filled = officeWorkbook(filledWith(MATRIX, { "Bieu 01!G8": "đúng hạn" }));
    const result = await shown(MATRIX, { "A.xlsx": filled });
    expect(cell(result, "Bieu 01!G8")).toMatchObject({ state: "kept", value: undefined, n: 1 });
  });

  it("counts the rows of lists", async () => {
    const rows = { "DS khen thưởng!B5": "Tên giả định 1", "DS khen thưởng!B6": "Tên giả định 2" };
    const result = await shown(LISTED, {
      "A.xlsx": officeWorkbook(filledWith(LISTED, rows)),
      "B.xlsx": officeWorkbook(filledWith(LISTED, { "DS khen thưởng!B5": "Tên giả định 3" })),
    });
    expect([...result.summary.registers.values()].map((rows) => rows.length)).toEqual([3]);
  });

  it("names who is missing of a list of units", async () => {
    const filled = officeWorkbook(filledWith(CLOSED, { "Phụ lục 2!B1": "0012" }));
    const registry = listOf(["0012", "CĐCS Mẫu A"], ["0013", "CĐCS Mẫu B"]);
    const { lines } = await shown(CLOSED, { "a.xlsx": filled }, { registry });
    expect(lines.map(({ unit, filing }) => [unit.name, filing])).toEqual([
      ["CĐCS Mẫu A", "undated"],
      ["CĐCS Mẫu B", "missing"],
    ]);
  });

  it("[duplicate-unit] tells several files of a unit apart from the same file sent twice", async () => {
    const of = (heads: number, savedAt = "2018-01-10T08:00:00Z") =>
      officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: A", "Bieu 01!D8": heads }), savedAt);
    const same = await shown(MATRIX, { "1.xlsx": of(5), "2.xlsx": of(5) });
    const standings = ({ competing }: Shown) =>
      competing.map(({ unit, files }) => [unit.name, files.map(({ standing }) => standing)]);
    expect(standings(same)).toEqual([["A", ["counts", "identical"]]]);
    const several = await shown(MATRIX, {
      "1.xlsx": of(5, "2018-01-11T08:00:00Z"),
      "2.xlsx": of(8),
      "3.xlsx": of(8),
    });
    expect(standings(several)).toEqual([["A", ["counts", "replaced", "replaced"]]]);
  });
});
