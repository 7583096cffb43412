import { drawAreas } from "../../../src/desk/facts/draw-areas";
import { phuRieng2017 } from "../../support/plans/bundled";
import { unitCode } from "../../../src/model/codes";
import { printedSheet } from "../../../src/workbook/page/printed-sheet";

test("the headings of 23 indicators are legible on paper, with the office on each page; a filter finds an office's own", () => {
  const { indicators } = phuRieng2017;
  const area = { code: undefined, name: "", above: undefined, depth: 0, reported: 10, expected: 11 };
  const unit = { code: unitCode("688"), name: "LĐLĐ mẫu", office: unitCode("70") };
  const drawn = drawAreas(
    phuRieng2017,
    {
      indicators,
      areas: [{ ...area, figures: new Map() }],
      units: [{ ...unit, hasReported: true, file: "688_bao-cao.xlsx", sha256: "0".repeat(64) }],
      clashes: [],
    },
    "Kết quả theo cơ quan",
    "2018-01-20T08:00:00",
  );
  if (!drawn.ok) throw new Error(drawn.failure.kind);
  for (const sheet of drawn.value.sheets) {
    expect([sheet.name, (printedSheet(sheet).smallestText ?? 0) >= 7]).toEqual([sheet.name, true]);
    expect(sheet.filter).toMatchObject({ top: 0, left: 0, bottom: 1 });
    expect(sheet.print.titleColumns).toEqual({ first: 0, last: 1 });
  }
});
