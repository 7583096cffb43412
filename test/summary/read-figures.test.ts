import { unitCode } from "../../src/model/codes";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { inventedReports, rolledUp } from "../plans/independent/harness";
import { drawSummary } from "../support/sheets/draw-summary";
import { readFigures } from "../../src/summary/figures/read-figures";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { realWorkbooks } from "../support/files/real-workbooks";
import { SAMPLE_PLAN } from "../support/plans/sample-plan";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";

const { summary } = SAMPLE_INPUT;

/** Returns a value as the sheet shows it: yes and no as numbers. */
const shown = (value: { readonly kind: string; readonly yes?: boolean }) =>
  value.kind === "yes-no" ? { kind: "number", number: value.yes === true ? 1 : 0 } : value;

it("gives back what every unit reported, from the real file of a summary, missing units too", () => {
  const read = realWorkbooks.read(writeWorkbook(drawSummary(SAMPLE_INPUT)));
  if (!read.ok) throw new Error(read.failure.kind);
  const figures = readFigures(read.value, SAMPLE_PLAN);
  expect([...(figures?.keys() ?? [])]).toEqual(summary.units.map(({ code }) => code));
  expect(summary.reported.size).toBe(3);
  for (const [unit, values] of summary.reported) {
    const expected = [...values].map(([code, value]) => [code, shown(value)] as const);
    expect(expected.map(([code]) => [code, figures?.get(unit)?.get(code)])).toEqual(expected);
  }
  const missing = summary.completeness.missing[0] ?? unitCode("");
  const kinds = new Set([...(figures?.get(missing)?.values() ?? [])].map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(["blank"]);
});

it("gives it back from a sheet on which eleven units stand beside each other", async () => {
  const { summary, workbook } = await rolledUp(
    ...([phuRieng2017, "I", binhPhuoc2017, inventedReports("phu-rieng-2017")] as const),
  );
  const read = realWorkbooks.read(workbook);
  if (!read.ok) throw new Error(read.failure.kind);
  const sheet = read.value.grids.find((grid) => grid.sheet === "Số liệu đơn vị");
  const names = summary.units.map(({ name }) => name);
  expect(sheet?.rows.some((row) => names.every((name) => row?.values.includes(name)))).toBe(true);
  const figures = readFigures(read.value, phuRieng2017);
  expect([...(figures?.keys() ?? [])]).toEqual(summary.units.map(({ code }) => code));
  for (const [unit, values] of summary.reported) {
    const expected = [...values].map(([code, value]) => [code, shown(value)] as const);
    expect(expected.map(([code]) => [code, figures?.get(unit)?.get(code)])).toEqual(expected);
  }
});

it("finds nothing in a workbook without the sheet, or of another plan", () => {
  const grids = drawingToGrids(drawSummary(SAMPLE_INPUT));
  expect(readFigures({ ...grids, grids: grids.grids.slice(0, 1) }, SAMPLE_PLAN)).toBeUndefined();
  expect(readFigures(grids, phuRieng2017)).toBeUndefined();
});
