import type { Grid } from "../../../../src/domain/grid/grid";
import { drawSummary } from "../../../support/sheets/draw-summary";
import { readSummaryWorkbook } from "../../../../src/sheets/summary/reading/read-summary-workbook";
import { COMPARISON_WORDS } from "../../../../src/sheets/words/summary/comparison-words";
import { SUMMARY_SHEETS } from "../../../../src/sheets/words/summary/summary-words";
import type { ComparedTotals } from "../../../../src/domain/desk/compared-totals";
import { drawingToGrids } from "../../../support/sheets/drawing-to-grids";
import { SAMPLE_PLAN } from "../../../support/plans/sample-plan";
import { SAMPLE_INPUT } from "../../../support/desk/sample-summary";

const lastRun: ComparedTotals = {
  kind: "last-run",
  title: COMPARISON_WORDS.lastRun("09/01/2018"),
  totals: new Map([["A1", 1120]]),
};
const lastRound: ComparedTotals = {
  kind: "last-round",
  title: COMPARISON_WORDS.lastRound("Đợt II"),
  totals: new Map([
    ["A1", 1000],
    ["I1", 0.75],
    ["C1", 0],
  ]),
};
const lastYear: ComparedTotals = {
  kind: "last-year",
  title: COMPARISON_WORDS.lastYear("Đợt III"),
  totals: new Map([["A1", 900]]),
};

const workbook = drawingToGrids(drawSummary({ ...SAMPLE_INPUT, compared: [lastRun, lastRound, lastYear] }));

const read = (change: (rows: Grid["rows"]) => Grid["rows"] = (rows) => rows) =>
  readSummaryWorkbook(
    {
      ...workbook,
      grids: workbook.grids.map((grid) =>
        grid.sheet === SUMMARY_SHEETS.comparison ? { ...grid, rows: change(grid.rows) } : grid,
      ),
    },
    [SAMPLE_PLAN],
  )?.compared;

it("the round before and a year ago are read as they were drawn; the run before is not, it is another one each time", () => {
  expect(read()).toEqual([lastRound, lastYear]);
});

it("columns are known by what stands above them, wherever they were moved", () => {
  const moved = read((rows) =>
    rows.map((row) => row && { ...row, values: [...row.values.slice(0, 4), "", "", ...row.values.slice(4)] }),
  );
  expect(moved).toEqual([lastRound, lastYear]);
});

it("a column that was taken out is gone, and so is everything once the sheet is", () => {
  // Code, label, measure, now; then three columns each of the run, the round before and the year before.
  const without = read((rows) => rows.map((row) => row && { ...row, values: row.values.slice(0, 10) }));
  expect(without).toEqual([lastRound]);
  const grids = workbook.grids.filter(({ sheet }) => sheet !== SUMMARY_SHEETS.comparison);
  expect(readSummaryWorkbook({ ...workbook, grids }, [SAMPLE_PLAN])?.compared).toEqual([]);
});
