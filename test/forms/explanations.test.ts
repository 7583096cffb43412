import fc from "fast-check";
import { roundId, unitCode } from "../../src/model/codes";
import type { Explanation } from "../../src/model/finding/explanation";
import type { WorkbookGrids } from "../../src/workbook/grid/workbook-grids";
import { drawExplanations, explanationsDrawing } from "../../src/forms/explanations/draw-explanations";
import { explanationsSheet, readExplanations } from "../../src/forms/explanations/read-explanations";
import { expectGolden } from "../support/sheets/expect-golden";
import { picture } from "../support/sheets/picture";
import { realWorkbooks } from "../support/files/real-workbooks";
import { tinyDrawing, tinySheet, words } from "../support/sheets/tiny-drawing";
import { propertyRuns } from "../support/property-runs";

const unit = unitCode("U1");
const merged: Explanation = {
  rule: "change",
  unit,
  round: roundId("I"),
  code: "DV_CUOI",
  found: "12500",
  reason: "Tiếp nhận đoàn viên của hai xã sáp nhập (giả định)",
  by: "Ban Tổ chức",
  at: "2018-01-05",
  subject: "Số đoàn viên cuối kỳ",
  place: { sheet: "Biểu mẫu", cell: "E72" },
};
const late: Explanation = {
  rule: "late",
  unit,
  round: roundId("I"),
  code: "",
  found: "2018-01-10",
  reason: "=Mất điện ba ngày",
  subject: "Đợt I",
};

/** Writes a file and reads it. */
function throughFile(drawing: Parameters<typeof realWorkbooks.write>[0]): WorkbookGrids {
  const read = realWorkbooks.read(realWorkbooks.write(drawing));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const drawn = (explanations: readonly Explanation[], name?: string) =>
  explanationsDrawing(drawExplanations(explanations, name), "2018-01-15T08:00:00Z");

describe("the sheet of explanations", () => {
  it("read back gives the same explanations, of a cell and of the whole file", () => {
    expect(readExplanations(throughFile(drawn([merged, late])).grids, unit)).toEqual([merged, late]);
  });

  it("gives back any text of one line", () => {
    const line = fc.constantFrom("Sáp nhập", "007", "=1+1", "12,5%", "01/02/2018", "a|b", "“x”", "+84");
    fc.assert(
      fc.property(line, line, fc.integer({ min: -9_999_999, max: 9_999_999 }), (reason, by, found) => {
        const given = { ...merged, reason, by, found: String(found) };
        expect(readExplanations(throughFile(drawn([given])).grids, unit)).toEqual([given]);
      }),
      { numRuns: propertyRuns(30) },
    );
  });

  it("is found by its code row under any name", () => {
    const { grids } = throughFile(drawn([merged], "Sheet7"));
    expect([explanationsSheet(grids), readExplanations(grids, unit)]).toEqual(["Sheet7", [merged]]);
  });

  it("is not any sheet that has its name", () => {
    const { grids } = throughFile(tinyDrawing(tinySheet("Giải trình", [words(0, 0, "Ghi chú")])));
    expect([explanationsSheet(grids), readExplanations(grids, unit)]).toEqual([undefined, []]);
  });

  it("says nothing in rows without a reason, or of rules that nobody can explain", () => {
    const blank = { ...merged, reason: "" };
    const forged: Explanation = { ...merged, rule: "required" };
    expect(readExplanations(throughFile(drawn([blank, forged])).grids, unit)).toEqual([]);
  });

  it("looks like this", () => {
    expectGolden("explanations.txt", picture(drawn([merged, late])));
  });
});
