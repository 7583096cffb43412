import { fingerprint } from "../../../src/base/codes";
import { allCells } from "../../../src/workbook/drawing/all-cells";
import { cellKey, contentAt, formatAt, formulaAt } from "../../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { readForm } from "../../../src/forms/read-form";
import { formulaText } from "../../../src/workbook/formula/formula-text";
import { STYLES } from "../../../src/workbook/drawing/style";
import { drawSummary } from "../../support/sheets/draw-summary";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { startHost, type Host } from "../../host/start-host";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { ROUND_I } from "../../support/forms/practice";
import { SAMPLE_INPUT } from "../../support/desk/sample-summary";

const goOn = (): "go-on" => "go-on";

const [unit] = binhPhuoc2017.units;
if (unit === undefined) throw new Error("a registry without units");
const form = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2017-12-01T00:00:00Z");
const summary = drawSummary(SAMPLE_INPUT);

async function painted(drawing: Drawing): Promise<{ readonly host: Host; readonly read: WorkbookGrids }> {
  const host = startHost();
  expect(await excelWorkbook.paint(drawing, goOn)).toEqual({ ok: true, value: [] });
  const read = await excelWorkbook.read(undefined, { merges: true });
  if (!read.ok) throw new Error(read.failure.kind);
  return { host, read: read.value };
}

/** Painted once for all tests that only read. */
let onceForm: ReturnType<typeof painted> | undefined;
const paintedForm = () => (onceForm ??= painted(form));

describe.each([
  ["a form", form],
  ["a summary", summary],
])("%s", (_name, drawing) => {
  let host: Host;
  let read: WorkbookGrids;
  beforeAll(async () => {
    ({ host, read } = await painted(drawing));
  });

  test("reads back with the drawn constants, formulas and number formats", () => {
    for (const sheet of drawing.sheets) {
      const grid = read.grids.find((candidate) => candidate.sheet === sheet.name);
      if (grid === undefined) throw new Error(sheet.name);
      const drawn: unknown[] = [];
      const found: unknown[] = [];
      for (const { row, column, content, style } of allCells(sheet)) {
        const { numberFormat, locked } = formatAt(grid, row, column);
        const look = { numberFormat: "General", locked: true, ...STYLES[style] };
        found.push([row, column, formulaAt(grid, row, column)?.text, numberFormat, locked]);
        const formula = content.kind === "formula" ? formulaText(content.formula) : undefined;
        drawn.push([row, column, formula, look.numberFormat, look.locked]);
        if (content.kind === "formula") continue;
        found.push(contentAt(grid, row, column));
        if (content.kind === "number") drawn.push(content.value);
        else drawn.push(content.kind === "text" && content.text !== "" ? content.text : undefined);
      }
      expect(found).toEqual(drawn);
    }
  });

  test("has the merges, visibility, protection, names and properties of the same drawing in a file", () => {
    const file = drawingToGrids(drawing);
    const around = ({ grids, properties, names }: WorkbookGrids): unknown => ({
      grids: grids.map(({ sheet, merges, visibility, isProtected }) => ({
        sheet,
        // Merges of protected sheets are not read.
        merges: (isProtected ? [] : [...merges]).toSorted(
          (one, other) => one.top - other.top || one.left - other.left,
        ),
        visibility,
        isProtected,
      })),
      properties: [...properties],
      names: names.map(({ name }) => name).toSorted(),
    });
    expect(around({ ...read, grids: read.grids.slice(1) })).toEqual(around(file));
  });

  test("has the drawn validations, conditional formats in their order, widths, panes and filters", () => {
    for (const sheet of drawing.sheets) {
      const model = host.book.sheetNamed(sheet.name);
      expect(model?.validations.map(({ area }) => area)).toEqual(sheet.validations.map(({ area }) => area));
      expect(model?.conditionalFormats.map(({ formula }) => formula)).toEqual(
        sheet.conditionalFormats.map(({ formula }) => `=${formulaText(formula)}`),
      );
      for (const [column, width] of sheet.columnWidths) {
        expect(model?.columns.get(column)?.size).toBe((Math.round(width * 8) + 5) * 0.75);
      }
      const heights = [...sheet.rowHeights].filter(([row]) => model?.rows.has(row));
      expect(heights.map(([row]) => [row, model?.rows.get(row)?.size])).toEqual(heights);
      expect(model?.freeze).toEqual(sheet.visibility === "visible" ? sheet.freeze : undefined);
      expect(model?.autoFilter?.area).toEqual(sheet.filter);
      expect(model?.page.values.get("PaperSize")).toBe("A4");
      for (const { row, column, toSheet } of sheet.links) {
        expect(model?.cells.get(cellKey(row, column))?.hyperlink?.documentReference).toContain(toSheet);
      }
    }
    expect(host.book.activeSheet.name).toBe(drawing.sheets[0]?.name);
  });
});

test("the form in the open workbook is recognised and read like a file", async () => {
  const { read } = await paintedForm();
  const context = {
    plans: [phuRieng2017],
    file: "Book1.xlsx",
    fingerprint: fingerprint(""),
    levelOf: () => undefined,
  };
  const submissionOf = (grids: WorkbookGrids): unknown => {
    const outcome = readForm(grids, context);
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { marks, entries, unit: code, round } = outcome.value;
    const readings = [...entries].map(([element, { reading }]) => [element, reading]);
    return { code, round, readings, marks };
  };
  expect(submissionOf(read)).toEqual(submissionOf(drawingToGrids(form)));
});

test("a drop-down has a named list, a day has serial numbers as limits, messages are stored", async () => {
  const { host } = await paintedForm();
  const rules = host.book.sheets.flatMap(({ validations }) => validations);
  const texts = rules.map(({ rule }) => JSON.stringify(rule));
  expect(texts.filter((text) => /^{"list":{"inCellDropDown":true,"source":"=\w+"}}$/.test(text))).not.toEqual(
    [],
  );
  const day = /^{"date":{"operator":"Between","formula1":"=\d+","formula2":"=\d+"}}$/;
  expect(texts.filter((text) => day.test(text))).not.toEqual([]);
  const drawn = form.sheets.flatMap(({ validations }) => validations);
  expect(rules.map(({ errorAlert }) => errorAlert.message)).toEqual(drawn.map(({ words }) => words.error));
  expect(rules.map(({ prompt }) => prompt.message)).toEqual(drawn.map(({ words }) => words.prompt));
});
