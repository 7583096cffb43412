import { columnCode, registerCode, roundId } from "../../src/model/codes";
import { templateFor } from "../../src/model/form/template";
import { cellKey } from "../../src/workbook/grid/grid";
import type { Unit } from "../../src/model/unit/unit";
import { zlibDeflate } from "../../src/command-line/node/node-workbooks";
import { standardPlans } from "../../src/plans/bundled-plans";
import { binhPhuoc2017, phuRieng2017, phuRiengGrassroots } from "../support/plans/bundled";
import type { Drawing } from "../../src/workbook/drawing/drawing";
import { drawForm } from "../../src/forms/draw-form";
import { drawFormSheets } from "../../src/forms/drawing/draw-form-sheets";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import { FORM_ROW } from "../../src/forms/layout/form-rows";
import { DENSE, NOTED, ROOMY } from "../../src/forms/layout/form-paper";
import { columnPoints } from "../../src/workbook/page/column-size";
import { printedSheet } from "../../src/workbook/page/printed-sheet";
import { STYLES, type CellStyle, type StyleName } from "../../src/workbook/drawing/style";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { expectGolden } from "../support/sheets/expect-golden";
import { picture, sheetPicture } from "../support/sheets/picture";
import { formSheet, highUnit, lowUnit, smallForm, templateOf } from "./small-plan";
import { nameOf, templatesOf } from "./sound-forms";

function formOf(unit: Unit, above: Unit, round = "I"): Drawing {
  const audience =
    unit.sector === undefined ? { level: unit.level } : { level: unit.level, sector: unit.sector };
  return drawForm({
    template: templateFor(phuRieng2017, roundId(round), audience),
    unit,
    above,
    createdAt: "2017-11-01T00:00:00Z",
  });
}

const looksOf = (style: StyleName): CellStyle => STYLES[style];

const district = phuRiengGrassroots.office;

function unitOfSector(sector: string): Unit {
  const unit = phuRiengGrassroots.units.find((candidate) => candidate.sector === sector);
  if (unit === undefined) throw new Error(`no unit of ${sector}`);
  return unit;
}

describe("golden pictures of forms", () => {
  it("forms/small.txt: one row of every kind, the whole workbook", () => {
    expectGolden("forms/small.txt", picture(smallForm()));
  });

  it("forms/phu-rieng-I-upper.txt: what the district fills in round I", () => {
    expectGolden(
      "forms/phu-rieng-I-upper.txt",
      sheetPicture(formSheet(formOf(district, binhPhuoc2017.office))),
    );
  });

  it("forms/phu-rieng-I-non-state.txt: what a grassroots union of a non-state enterprise fills in round I", () => {
    const unit = unitOfSector("non-state-enterprise");
    expectGolden("forms/phu-rieng-I-non-state.txt", sheetPicture(formSheet(formOf(unit, district))));
  });

  it("forms/phu-rieng-I-children.txt: the register of children", () => {
    const sheet = formOf(district, binhPhuoc2017.office).sheets.find(({ name }) => name === "DS trẻ em");
    expectGolden("forms/phu-rieng-I-children.txt", sheet === undefined ? "" : sheetPicture(sheet));
  });
});

describe("the forms of the standard plans", () => {
  let forms: readonly { readonly name: string; readonly drawing: Drawing }[] = [];
  beforeAll(() => {
    forms = standardPlans.flatMap(templatesOf).map((template) => ({
      name: nameOf(template),
      drawing: drawForm({
        template,
        unit: { ...lowUnit, level: template.audience.level },
        above: highUnit,
        createdAt: "2020-01-01T00:00:00Z",
      }),
    }));
  });

  it("have prompts within the limits of Excel", () => {
    const tooLong = forms.flatMap(({ name, drawing }) =>
      drawing.sheets
        .flatMap(({ validations }) => validations)
        .filter(
          ({ words: { promptTitle, errorTitle, prompt, error } }) =>
            promptTitle.length > 32 || errorTitle.length > 32 || prompt.length > 255 || error.length > 224,
        )
        .map(({ words }) => [name, words]),
    );
    expect(tooLong).toEqual([]);
  });

  it("draw each cell once, and no text format spoils a formula", () => {
    for (const { name, drawing } of forms) {
      for (const { cells } of drawing.sheets) {
        const places = cells.map(({ row, column }) => cellKey(row, column));
        expect([name, new Set(places).size]).toEqual([name, places.length]);
        const spoilt = cells.filter(
          ({ content, style }) => content.kind === "formula" && looksOf(style).numberFormat === "@",
        );
        expect([name, spoilt]).toEqual([name, []]);
      }
    }
  });

  it("print the nation in 12 points, headings in 11 or more, nothing below 9, and all columns on one page", () => {
    for (const { name, drawing } of forms) {
      const sheet = formSheet(drawing);
      const { scale, smallestText, pages, pageStarts } = printedSheet(sheet);
      const sizeOf = (row: number): number =>
        (looksOf(
          sheet.cells.find((cell) => cell.row === row && cell.content.kind === "text")?.style ?? "code",
        ).size ?? 0) * scale;
      expect([name, pages]).toEqual([name, pageStarts.length]);
      expect(smallestText).toBeGreaterThanOrEqual(9);
      expect(sizeOf(FORM_ROW.office)).toBeGreaterThanOrEqual(12);
      expect(sizeOf(FORM_ROW.headings)).toBeGreaterThanOrEqual(11);
      const country = sheet.cells.find(
        ({ row, column }) => row === FORM_ROW.above && column === FORM_COLUMN.UOM,
      );
      expect((looksOf(country?.style ?? "code").size ?? 0) * scale).toBeCloseTo(12, 9);
    }
  });
});

it("keeps the file of a form of 106 rows and seven lists below 45 KB", () => {
  const drawing = formOf(district, binhPhuoc2017.office);
  expect(writeWorkbook(drawing, zlibDeflate).length).toBeLessThan(45_000);
});

// "Chưa nhập" in 12 points of Times is 51.7 points wide, its indent 9, the cell margins 3.75.
it.each([ROOMY, NOTED, DENSE])(
  "says beside a row of paper %# that it is blank, within its lines",
  ({ widths }) => {
    expect(columnPoints(widths.get(FORM_COLUMN.CHECK) ?? 0)).toBeGreaterThan(51.7 + 9 + 3.75);
  },
);

describe("a form guards itself", () => {
  const drawing = smallForm();

  it("is protected on every sheet but its lists, into which people insert and paste rows", () => {
    const open = drawing.sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name);
    expect(open).toEqual(["DS trẻ em"]);
  });

  it("lets people type only into inputs, remarks, revision and signature", () => {
    const open = formSheet(drawing).cells.filter(({ style }) => looksOf(style).locked === false);
    const { VALUE, NOTE } = FORM_COLUMN;
    const inBody = open.filter(({ row }) => row >= FORM_ROW.body);
    const signature = inBody.filter(({ style }) => style === "form-signer");
    const typed = inBody.filter((cell) => !signature.includes(cell));
    expect(new Set(typed.map(({ column }) => column))).toEqual(new Set([VALUE, NOTE]));
    const above = open.filter(({ row }) => row < FORM_ROW.body);
    expect(new Set(above.map(({ row }) => row))).toEqual(new Set([FORM_ROW.beforeTitle, FORM_ROW.revision]));
    expect(typed.filter(({ content }) => content.kind === "formula")).toEqual([]);
  });

  it("has a validation with words on every value cell that people type into", () => {
    const sheet = formSheet(drawing);
    const validated = new Set(sheet.validations.map(({ area }) => area.top));
    const inputs = sheet.cells.filter(
      ({ row, column, style }) =>
        row >= FORM_ROW.body && column === FORM_COLUMN.VALUE && style.startsWith("input-"),
    );
    expect(inputs.map(({ row }) => row).filter((row) => !validated.has(row))).toEqual([]);
  });

  it("prints on A4 within NĐ 30's margins, only the page and none of the marks", () => {
    const { print } = formSheet(drawing);
    expect(print.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15 });
    expect(print.area).toMatchObject({ top: FORM_ROW.above, left: FORM_COLUMN.TT, right: FORM_COLUMN.NOTE });
    expect(print.orientation).toBe("portrait");
    expect(drawing.sheets[1]?.print.orientation).toBe("landscape");
  });
});

it("makes filled rows of a list as high as their longest text, and leaves the others to Excel", () => {
  const row = (name: string, unit?: string) => ({
    ...{ unit },
    cells: new Map([[columnCode("NAME"), { kind: "text" as const, text: name }]]),
  });
  const long = "Nguyễn Thị Mẫu Con Thứ Hai Của Anh Ba";
  const rows = [row("A"), row(long), row("A", long), row("A", "U1")];
  const drawing = smallForm({}, { registers: new Map([[registerCode("CHILDREN"), rows]]) });
  const { rowHeights } = drawing.sheets.find(({ name }) => name === "DS trẻ em") ?? {};
  expect([...(rowHeights ?? [])].filter(([at]) => at >= 5)).toEqual([
    [6, 31.5],
    [7, 31.5],
  ]);
});

describe("a form as part of another workbook", () => {
  it("takes the sheet name it is given", () => {
    const sheets = drawFormSheets({
      template: templateOf(highUnit),
      unit: highUnit,
      reported: { received: 3, expected: 4 },
      sheetName: "Báo cáo cấp trên",
      createdAt: "2020-06-01T08:00:00Z",
    });
    expect(sheets.form.name).toBe("Báo cáo cấp trên");
    const reported = sheets.form.cells.find(
      ({ row, column }) => row === FORM_ROW.reported && column === FORM_COLUMN.VALUE,
    );
    expect(reported?.content).toEqual({ kind: "text", text: "3/4" });
  });
});
