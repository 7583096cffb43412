import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import { contentAt, type Grid } from "../../../src/workbook/grid/grid";
import { inOneGo } from "../../../src/base/pausable";
import type { SummaryInput } from "../../../src/summary/setting/summary-input";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { readingState } from "../../../src/summary/state/state-sheet";
import { deskInput } from "../../support/desk/desk-sample";
import { SAMPLE_SUBMISSIONS } from "../../support/desk/sample-summary";
import { onSheet, typedInto, withRows } from "../../support/forms/disturbed-grids";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";
import { drawSummary } from "../../support/sheets/draw-summary";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";

const { state } = SUMMARY_SHEETS;

const gridOf = (input: SummaryInput): Grid => {
  const grid = drawingToGrids(drawSummary(input)).grids.find(({ sheet }) => sheet === state);
  if (grid === undefined) throw new Error("no sheet was drawn");
  return grid;
};

const jsonAt = (grid: Grid, row: number): string => {
  const content = contentAt(grid, row, 1);
  return typeof content === "string" ? content : "";
};

it("a report longer than a cell goes on in the rows below, and no sign is cut in two", () => {
  const note = "👩‍🌾".repeat(9_000);
  const [first, ...others] = SAMPLE_SUBMISSIONS;
  if (first === undefined) throw new Error("a report is wanted");
  const notes = new Map([["A1", note]]);
  const grid = gridOf(deskInput(undefined, [{ ...first, notes }, ...others]));
  const longest = Math.max(...grid.rows.map((_row, at) => jsonAt(grid, at).length));
  expect(longest).toBe(32_000);
  expect(inOneGo(readingState([grid]))?.report[0]?.notes).toEqual([["A1", note]]);
});

describe("a state that is not whole is told as a sheet that is gone", () => {
  const whole = drawingToGrids(drawSummary(deskInput()));
  const problemsWith = (change: (grid: Grid) => Grid) =>
    readSummaryWorkbook(onSheet(whole, state, change), [SAMPLE_PLAN])?.problems;
  const told = [{ place: { sheet: state, cell: "A1" }, fault: "no-sheet", found: "" }];

  it.each<[string, (grid: Grid) => Grid]>([
    ["a row is missing", (grid) => withRows(grid, 5, 5, () => [])],
    ["a record is no JSON any more", (grid) => typedInto(grid, 5, { 1: '{"code":"U1"' })],
    ["a record lacks a member", (grid) => typedInto(grid, 2, { 1: '{"code":"U1"}' })],
    [
      "it is of another version of the program",
      (grid) => typedInto(grid, 1, { 1: jsonAt(grid, 1).replace('"version":3', '"version":4') }),
    ],
  ])("%s", (_what, change) => {
    expect(problemsWith(change)).toEqual(told);
  });
});
