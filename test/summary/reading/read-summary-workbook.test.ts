import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { drawSummary } from "../../support/sheets/draw-summary";
import type { StoredSummary } from "../../../src/summary/reading/stored-summary";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { DESK_LEDGER, deskInput, NOT_WANTED, REPLACED, EXCUSED_UNIT } from "../../support/desk/desk-sample";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { SAMPLE_FINDINGS } from "../../support/findings/sample-findings";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";
import {
  SAMPLE_SUBMISSIONS,
  SAMPLE_INPUT,
  SAMPLE_OFFICE,
  SAMPLE_UNITS,
} from "../../support/desk/sample-summary";
import { sheetNamed } from "../../support/sheets/shown-sheet";
import { reportsOf, toldOf } from "./told";
import { BOARD } from "../../../src/summary/filing/board-columns";
import { locateTable } from "../../../src/summary/reading/sheet-table";
import { gridNamed, onSheet, rowWith, typedInto } from "../../support/forms/disturbed-grids";
import type { CellContent, Grid } from "../../../src/workbook/grid/grid";
import { COMPARISON_WORDS } from "../../../src/summary/words/comparison-words";
import type { ComparedTotals } from "../../../src/model/board/compared-totals";
import type { Submission } from "../../../src/model/submission/submission";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { readOnlyNew } from "../../../src/desk/continuing/read-only-new";
import { checkReadings } from "../../../src/desk/roll-up/check-readings";
import { drawRollUp, rollUpChecked } from "../../../src/desk/roll-up/roll-up-readings";
import { aRegistry, ROUND_1 } from "../../support/plans/plan-builder";

const LIST_CONFIRMED = "Danh sách đơn vị đã được xác nhận";

const input = deskInput();
const drawing = drawSummary(input);

function keptOf(workbook: WorkbookGrids): StoredSummary {
  const kept = readSummaryWorkbook(workbook, [SAMPLE_PLAN]);
  if (kept === undefined) throw new Error("not read as a summary");
  return kept;
}

const kept = keptOf(drawingToGrids(drawing));

describe("a summary workbook read back", () => {
  it("is about the same plan, round and office, and says when it was rolled up", () => {
    expect(kept).toMatchObject({ plan: "PAPER", round: "R1", office: "TINH", problems: [] });
    // 01:00 in Greenwich is 8 o'clock in Vietnam.
    expect(kept.rolledUpAt).toBe("2018-01-10T08:00:00");
  });

  it("gives every report back, those that do not count too, in the order of the files", () => {
    expect(reportsOf(kept)).toEqual([...SAMPLE_SUBMISSIONS, REPLACED, NOT_WANTED].map(toldOf));
  });

  it("gives the list of units back, those that do not have to report too", () => {
    expect(kept.registry).toEqual(aRegistry([...SAMPLE_UNITS, EXCUSED_UNIT], SAMPLE_OFFICE));
  });

  it("of version 1, which keeps no list of units, takes those of the board for it", () => {
    const isOffice = (text: CellContent | undefined): boolean =>
      typeof text === "string" && text.includes('"code":"TINH"');
    const ofVersion1 = (grid: Grid): Grid =>
      grid.sheet === "Dữ liệu chương trình"
        ? {
            ...grid,
            rows: grid.rows
              .filter((row) => row?.values[0] !== "list" && !isOffice(row?.values[1]))
              .map((row) => row && { ...row, values: row.values.map(asOfVersion1) }),
          }
        : grid;
    const asOfVersion1 = (text: CellContent | undefined): CellContent | undefined =>
      typeof text === "string"
        ? text.replace(
            /"version":3,"records":(\d+)/,
            (_, count) => `"version":1,"records":${String(Number(count) - 2)}`,
          )
        : text;
    const workbook = drawingToGrids(drawing);
    const before = keptOf({ ...workbook, grids: workbook.grids.map(ofVersion1) });
    expect(before.problems).toEqual([]);
    expect(before.registry).toMatchObject({
      title: "Danh sách đơn vị trong bảng tổng hợp của Liên đoàn Lao động tỉnh Giả Định",
      office: { code: "TINH" },
      units: [...SAMPLE_UNITS, EXCUSED_UNIT],
    });
  });

  it("takes the list of units for confirmed where that is said above the board, not in a remark below", () => {
    const said = (row: (grid: Grid) => number) =>
      keptOf(
        onSheet(drawingToGrids(drawing), "Tình hình nộp", (grid) =>
          typedInto(grid, row(grid), { [BOARD.column.remark]: LIST_CONFIRMED }),
        ),
      ).areUnitsConfirmed;
    expect(said((grid) => rowWith(grid, "U1") - 2)).toBe(true);
    expect(said((grid) => rowWith(grid, "U1"))).toBeUndefined();
  });

  it("gives every file back, and of those that were refused the sentence and the kind", () => {
    expect(kept.files).toEqual(input.files);
    expect(kept.rejected).toMatchObject([
      { file: "bao cao.pdf.xlsx", rejection: { kind: "kept", was: "not-a-workbook" } },
      { file: "U3-dot-2.xlsx", rejection: { kind: "kept", was: "wrong-round" } },
    ]);
  });

  it("gives the ledger back, contact notes too, in the order it was written", () => {
    expect(kept.ledger).toEqual(DESK_LEDGER);
  });

  it("gives findings that are drawn as the same sheet again", () => {
    const again = drawSummary({ ...input, findings: kept.findings });
    expect(sheetNamed(again, SUMMARY_SHEETS.findings)).toEqual(sheetNamed(drawing, SUMMARY_SHEETS.findings));
    expect(kept.findings.map(({ was, unit }) => [was, unit])).toEqual([
      ["required", "U2"],
      ["unreadable", undefined],
      ["ratio", "U1"],
      ["text-number", "U1"],
      ["negative", "U1"],
      ["negative", "U2"],
    ]);
  });

  it("tells of a change what the figure was compared with", () => {
    const changes = SAMPLE_FINDINGS.filter(({ rule }) => rule === "change");
    const read = keptOf(drawingToGrids(drawSummary({ ...input, findings: changes })));
    expect(read.findings.map(({ was, against }) => [was, against])).toEqual([
      ["change", "last-round"],
      ["change", "last-year"],
      ["change", "history"],
      ["change", "neighbours"],
      ["change", "last-round"],
    ]);
    const again = drawSummary({ ...input, findings: read.findings });
    expect(keptOf(drawingToGrids(again)).findings).toEqual(read.findings);
  });

  it("gives the totals of the overview: 115 + 80 + 1000 members, 8 of 14 enterprises", () => {
    expect(kept.totals.get("A1")).toBe(1195);
    expect(kept.totals.get("I1")).toBeCloseTo(8 / 14, 12);
    expect(kept.totals.has("H1")).toBe(false);
  });

  it("draws the same board again: a unit whose file is of another round stays marked", () => {
    const again = drawSummary({
      ...input,
      rejected: [...kept.rejected, ...input.rejected.slice(2)],
      ledger: kept.ledger,
    });
    expect(sheetNamed(again, SUMMARY_SHEETS.filing)).toEqual(sheetNamed(drawing, SUMMARY_SHEETS.filing));
  });
});

it("is read from a file as from the drawing", () => {
  const read = readWorkbook(writeWorkbook(drawing));
  if (!read.ok) throw new Error(read.failure.kind);
  const fromFile = keptOf(read.value);
  expect(reportsOf(fromFile)).toEqual(reportsOf(kept));
  expect(fromFile).toMatchObject({
    files: kept.files,
    findings: kept.findings,
    rejected: kept.rejected,
    ledger: kept.ledger,
    problems: [],
    totals: kept.totals,
  });
});

it("is no summary when it is of an unknown plan, or when the sheets are gone", () => {
  const grids = drawingToGrids(drawing);
  expect(readSummaryWorkbook(grids, [])).toBeUndefined();
  expect(readSummaryWorkbook({ ...grids, grids: [] }, [SAMPLE_PLAN])).toBeUndefined();
});

describe("the sheet of comparisons read back", () => {
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
      rows.map(
        (row) => row && { ...row, values: [...row.values.slice(0, 4), "", "", ...row.values.slice(4)] },
      ),
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
});

describe("a roll-up that goes on from the workbook", () => {
  const registry = aRegistry([...SAMPLE_UNITS, EXCUSED_UNIT], SAMPLE_OFFICE);

  function keptOf(drawing: Drawing): StoredSummary {
    const kept = readSummaryWorkbook(drawingToGrids(drawing), [SAMPLE_PLAN]);
    if (kept === undefined) throw new Error("not read as a summary");
    return kept;
  }

  /** Returns the summary made from another one alone, without files. */
  async function goneOn(kept: StoredSummary) {
    const read = readOnlyNew({ kept, removed: new Set() }, async () => []);
    const readings = await read([], () => "go-on");
    if (readings === undefined) throw new Error("stopped");
    const plans = [SAMPLE_PLAN];
    const subject = { plan: SAMPLE_PLAN, round: ROUND_1, registry, plans, ledger: kept.ledger };
    const facts = rollUpChecked(subject, checkReadings(subject, readings));
    return { facts, drawing: drawRollUp(subject, facts, "2018-01-10T01:00:00Z") };
  }

  const first = drawSummary(deskInput());

  it("a colleague goes on from the workbook alone: same totals, board, notes", async () => {
    const { facts } = await goneOn(keptOf(first));
    const { summary } = deskInput();
    const amounts = (elements: typeof summary.elements) =>
      [...elements].map(([code, { amount, n, of }]) => [code, amount, n, of]);
    expect(amounts(facts.summary.elements)).toEqual(amounts(summary.elements));
    expect(facts.summary.completeness).toEqual(summary.completeness);
    const filesOf = (submissions: ReadonlyMap<unknown, readonly Submission[]>) =>
      [...submissions.values()].flat().map(({ file }) => file);
    expect(filesOf(facts.summary.submissions)).toEqual(filesOf(summary.submissions));
    expect(facts.uncounted.map(({ file }) => file).sort()).toEqual(["U2-cu.xlsx", "U5.xlsx"]);
  });

  it("going on twice changes nothing: the workbook is the same, sheet by sheet", async () => {
    const once = (await goneOn(keptOf(first))).drawing;
    const twice = (await goneOn(keptOf(once))).drawing;
    for (const sheet of once.sheets) {
      expect(twice.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
    }
    expect(twice.names).toEqual(once.names);
  });
});

describe("a table of a sheet", () => {
  const gridOf = (...rows: readonly (readonly string[])[]): Grid => ({
    ...gridNamed(drawingToGrids(drawing), "Tình hình nộp"),
    rows: rows.map((values) => ({ values, formats: [] })),
  });

  it("is found by its headings where no column is beside them, and of a heading that stands twice by the first", () => {
    const found = locateTable(gridOf(["Tên"], ["Mã", "Tên"], ["1", "A"]), ["Tên", "mã"]);
    expect(found?.headerRow).toBe(1);
    const twice = locateTable(gridOf(["Mã", "Tên", "Mã"]), ["Mã"]);
    expect(twice?.columns.get("Mã")).toBe(0);
  });
});
