import { formatAt } from "../../../../src/workbook/grid/grid";
import { isDateFormat } from "../../../../src/workbook/grid/is-date-format";
import { workbookOf } from "../../../support/files/xlsx-parts";
import { builtInFormat } from "../../../../src/workbook/reading/shared/number-formats";
import { firstGrid, gridOfCells, read } from "../reading";

const STYLES = `<x:styleSheet xmlns:x="x">
  <x:numFmts count="2"><x:numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><x:numFmt numFmtId="165" formatCode="#,##0&quot; đ&quot;"/></x:numFmts>
  <x:fonts><x:font><x:sz val="11"/><x:name val="Times New Roman"/></x:font><x:font><x:name val=".VnTime"/></x:font><x:font/></x:fonts>
  <x:cellStyleXfs><x:xf numFmtId="9" fontId="1"><x:protection locked="0"/></x:xf></x:cellStyleXfs>
  <x:cellXfs count="4"><x:xf/><x:xf numFmtId="164" fontId="1"><x:alignment/><x:protection locked="0"/></x:xf><x:xf numFmtId="165" fontId="2"/><x:xf numFmtId="14" fontId="9"><x:protection hidden="1"/></x:xf></x:cellXfs>
  <x:dxfs><x:dxf><x:font><x:name val="Wrong"/></x:font><x:numFmt numFmtId="164" formatCode="wrong"/><x:protection locked="0"/></x:dxf></x:dxfs>
</x:styleSheet>`;

describe("styles", () => {
  const grid = gridOfCells('<row><c s="1"/><c s="2"><v>1</v></c><c><v>1</v></c><c s="3"/><c s="99"/></row>', {
    "xl/styles.xml": STYLES,
  });

  it("give number format, font and lock of each cell", () => {
    expect([0, 1, 2, 3].map((column) => formatAt(grid, 0, column))).toEqual([
      { numberFormat: "dd/mm/yyyy", isDate: true, font: ".VnTime", locked: false },
      { numberFormat: '#,##0" đ"', isDate: false, font: "", locked: true },
      { numberFormat: "General", isDate: false, font: "Times New Roman", locked: true },
      { numberFormat: "m/d/yyyy", isDate: true, font: "", locked: true },
    ]);
  });

  it("a style that does not exist is the plain one", () => {
    expect(formatAt(grid, 0, 4)).toEqual({ numberFormat: "General", isDate: false, font: "", locked: true });
  });

  it("are shared by all sheets of a workbook", () => {
    const bytes = workbookOf({
      "xl/styles.xml": STYLES,
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets></workbook>',
    });
    const { grids } = read(bytes);
    expect(grids[0]?.formats).toBe(grids[1]?.formats);
  });

  it("have the formats that Excel knows by number alone", () => {
    const formats = [0, 1, 3, 9, 14, 22, 26, 27, 36, 37, 45, 49, 50, 58, 59, 163].map(builtInFormat);
    expect(formats).toEqual([
      "General",
      "0",
      "#,##0",
      "0%",
      "m/d/yyyy",
      "m/d/yyyy h:mm",
      "General",
      "m/d/yyyy",
      "m/d/yyyy",
      "#,##0_);(#,##0)",
      "mm:ss",
      "@",
      "m/d/yyyy",
      "m/d/yyyy",
      "General",
      "General",
    ]);
  });

  it("may be missing", () => {
    expect(formatAt(firstGrid(workbookOf()), 0, 0).numberFormat).toBe("General");
  });

  it.each([
    ["yyyy-mm-dd", true],
    ["d/m", true],
    ["[$-42A]dd mmmm yyyy", true],
    ["[h]:mm:ss", true],
    ["[mm]", true],
    ["h AM/PM", true],
    ['"ngày "dd" tháng "mm', true],
    ["General", false],
    ["0.00E+00", false],
    ['0" days"', false],
    ["0\\d", false],
    ["[Red]0;[<=100]0", false],
    ["[$VND] #,##0", false],
    ["_-* #,##0\\ _d_-", false],
    ["@", false],
  ])("%s shows a date: %s", (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});
