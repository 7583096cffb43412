import { readAllInTurn } from "../../../src/use-cases/received/form-reader";
import { copiesOf } from "../../../src/use-cases/received/read-received-file";
import { rollUpWork } from "../../../src/use-cases/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/use-cases/roll-up/desk-work";
import { subjectOfForm, type BlankFormAsked } from "../../../src/use-cases/blank-form/roll-up-blank-form";
import { received, realWorkbooks } from "../../support/files/real-workbooks";
import { blankFormResult, type BlankFormResult } from "../../../src/use-cases/blank-form/blank-form-result";
import { CLOSED, GROUPS, LISTED, MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook, type OfficeSheet } from "../../support/blank-forms/office-workbook";
import { listOf, opened } from "../../support/blank-forms/blank-form-desk";

async function shown(
  sheets: readonly OfficeSheet[],
  copies: Readonly<Record<string, Uint8Array>>,
  more: BlankFormAsked = {},
): Promise<BlankFormResult> {
  const form = await opened(officeWorkbook(sheets));
  const readings = await readAllInTurn(realWorkbooks, copiesOf(form.blank))(
    Object.entries(copies).map(([name, bytes]) => received(name, bytes)),
    () => "go-on",
  );
  const subject = subjectOfForm(form, more);
  const work = { ...EMPTY_WORK, readings: readings ?? [] };
  return blankFormResult({ plan: subject.plan, blank: form.blank }, rollUpWork(subject, work));
}
const cell = ({ figures }: BlankFormResult, code: string) => figures.find((figure) => figure.code === code);

describe("what a roll-up of a blank form shows", () => {
  it("is each cell to add, and each formula over the totals, with the units it is of", async () => {
    const result = await shown(GROUPS, {
      "A.xlsx": officeWorkbook(filledWith(GROUPS, { "Biểu TƯLĐTT!F7": 40, "Biểu TƯLĐTT!G7": 10 })),
      "B.xlsx": officeWorkbook(filledWith(GROUPS, { "Biểu TƯLĐTT!F7": 60, "Biểu TƯLĐTT!G7": 15 })),
    });
    expect(cell(result, "Biểu TƯLĐTT!F7")).toMatchObject({ state: "sum", cell: "F7", value: 100, n: 2 });
    // 25 of 100: a ratio of sums, in a cell that shows percentages.
    expect(cell(result, "Biểu TƯLĐTT!I7")).toMatchObject({
      state: "calculated",
      value: 0.25,
      isPercent: true,
    });
    // Nobody wrote anything: not zero.
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
    expect(result.lists.map((list) => list.rows)).toEqual([3]);
  });

  it("names who is missing of a list of units", async () => {
    const filled = officeWorkbook(filledWith(CLOSED, { "Phụ lục 2!B1": "0012" }));
    const registry = listOf(["0012", "CĐCS Mẫu A"], ["0013", "CĐCS Mẫu B"]);
    const { units, missing } = await shown(CLOSED, { "a.xlsx": filled }, { registry });
    expect(units).toHaveLength(2);
    expect(missing.map(({ name }) => name)).toEqual(["CĐCS Mẫu B"]);
  });

  it("[duplicate-unit] shows different files of a unit, but not the same file twice", async () => {
    const of = (heads: number) =>
      officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: A", "Bieu 01!D8": heads }));
    const same = await shown(MATRIX, { "1.xlsx": of(5), "2.xlsx": of(5) });
    expect(same.competing).toEqual([]);
    const { competing } = await shown(MATRIX, { "1.xlsx": of(5), "2.xlsx": of(8), "3.xlsx": of(8) });
    expect(competing).toMatchObject([
      { unit: { name: "A" }, files: [{ file: "1.xlsx" }, { file: "2.xlsx" }] },
    ]);
    expect(competing[0]?.files.map(({ fingerprint }) => fingerprint)).toContain(competing[0]?.counts);
  });
});
