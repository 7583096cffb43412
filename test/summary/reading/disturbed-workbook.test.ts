import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { drawSummary } from "../../support/sheets/draw-summary";
import { LEDGER } from "../../../src/summary/ledger/ledger-columns";
import type { StoredSummary } from "../../../src/summary/reading/stored-summary";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { BOARD } from "../../../src/summary/filing/board-columns";
import { FILING } from "../../../src/summary/setting/summary-layout";
import { deskInput } from "../../support/desk/desk-sample";
import {
  gridNamed,
  onSheet,
  rowWith,
  typedInto,
  withColumnBefore,
  withRowBefore,
  withRows,
} from "../../support/forms/disturbed-grids";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";
import { SAMPLE_SUBMISSIONS } from "../../support/desk/sample-summary";
import { reportsOf } from "./told";

const whole = drawingToGrids(drawSummary(deskInput()));

function keptOf(workbook: WorkbookGrids): StoredSummary {
  const kept = readSummaryWorkbook(workbook, [SAMPLE_PLAN]);
  if (kept === undefined) throw new Error("not read as a summary");
  return kept;
}

const kept = keptOf(whole);
const { ledger, filing, findings, overview } = SUMMARY_SHEETS;
const reversed = <T>(rows: readonly T[]): readonly T[] => rows.toReversed();
const { column, firstRow } = LEDGER;
/** Ten rows are written: four adjustments, three notes … */
const FIRST_READY = rowWith(gridNamed(whole, ledger), "Ký thiếu") + 1;

describe("sorted and with rows put in", () => {
  it("the ledger keeps its rows, only their order follows the sheet", () => {
    const sorted = onSheet(whole, ledger, (grid) => withRows(grid, firstRow, FIRST_READY - 1, reversed));
    const read = keptOf(onSheet(sorted, ledger, (grid) => withRowBefore(grid, firstRow + 2)));
    expect(read.problems).toEqual([]);
    expect(read.ledger.adjustments).toEqual(kept.ledger.adjustments.toReversed());
    expect(read.ledger.notes).toEqual(kept.ledger.notes.toReversed());
    expect(read.ledger.units).toEqual(kept.ledger.units.toReversed());
  });

  it("board and files are found wherever they moved, and units in another order", () => {
    const lastUnit = rowWith(gridNamed(whole, filing), "Không phải nộp") + 2;
    const moved = onSheet(whole, filing, (grid) =>
      withColumnBefore(withRowBefore(withRows(grid, FILING.firstRow, lastUnit, reversed), 0)),
    );
    const read = keptOf(moved);
    expect(read.files).toEqual(kept.files);
    expect(reportsOf(read)).toEqual(reportsOf(kept));
    expect(read.ledger.contacts).toEqual(expect.arrayContaining([...kept.ledger.contacts]));
    expect(read.rolledUpAt).toBe(kept.rolledUpAt);
  });

  it("findings and totals do not care where they stand", () => {
    const moved = onSheet(
      onSheet(whole, findings, (grid) => withColumnBefore(withRowBefore(grid, 2))),
      overview,
      (grid) => withColumnBefore(withRowBefore(grid, 0)),
    );
    expect(keptOf(moved).findings).toEqual(kept.findings);
    expect(keptOf(moved).totals).toEqual(kept.totals);
  });
});

describe("rows typed into the ledger by hand", () => {
  const typed = (cells: Parameters<typeof typedInto>[2], savedAt?: string): StoredSummary => {
    const changed = onSheet(whole, ledger, (grid) => typedInto(grid, FIRST_READY + 1, cells));
    return keptOf(savedAt === undefined ? changed : { ...changed, savedAt });
  };

  it("an adjustment needs unit, code, amount and reason; round, figure and time are what the workbook knows", () => {
    const read = typed(
      {
        [column.kind]: "điều chỉnh",
        [column.unitCode]: "U2",
        [column.code]: "A1",
        [column.amount]: "-3",
        [column.text]: "đếm trùng",
      },
      "2018-01-11T03:00:00Z",
    );
    expect(read.problems).toEqual([]);
    expect(read.ledger.adjustments.at(-1)).toEqual({
      ...{ unit: "U2", code: "A1", round: "R1", amount: -3, reason: "đếm trùng" },
      ...{ at: "2018-01-11T03:00:00Z", about: 80 },
    });
  });

  it("a note may name the unit by its name only, and is about what the sheets show: 120 − 5 of U1", () => {
    const cells = {
      [column.kind]: "Ghi chú",
      [column.unit]: "CĐCS Công ty Sông Trong",
      [column.code]: "A1",
      [column.text]: "đã đối chiếu",
      [column.at]: "12/01/2018 14:05",
    };
    expect(typed(cells).ledger.notes.at(-1)).toMatchObject({
      ...{ unit: "U1", code: "A1", text: "đã đối chiếu" },
      ...{ about: 115, at: "2018-01-12T14:05:00" },
    });
  });

  it("a note about the office is about its total", () => {
    const cells = { [column.unitCode]: "TINH", [column.code]: "I1", [column.text]: "xem lại" };
    const read = typed({ [column.kind]: "Ghi chú", ...cells });
    expect(read.ledger.notes.at(-1)?.about).toBeCloseTo(8 / 14, 9);
  });

  it.each([
    ["Không tính tệp này", "set-aside"],
    ["Tính bản này", "counts"],
    // As earlier versions wrote it.
    ["Để riêng tệp", "set-aside"],
    ["Chọn bản này", "counts"],
  ])("a file is known by its name: %s", (kind, ruling) => {
    const read = typed({ [column.kind]: kind, [column.file]: "U1.xlsx", [column.text]: "nhầm" });
    expect(read.ledger.files.at(-1)).toMatchObject({ ruling, fingerprint: "1".repeat(64) });
  });

  it("a returned report is known by its unit", () => {
    const returned = typed({ [column.kind]: "Đã trả lại", [column.unitCode]: "U4", [column.text]: "thiếu" });
    expect(returned.ledger.units.at(-1)).toMatchObject({ ruling: "returned", fingerprint: "4".repeat(64) });
  });

  it.each([
    ["unknown-kind", { [column.text]: "quên chọn loại" }, column.kind],
    ["unknown-kind", { [column.kind]: "Ghi nhớ", [column.text]: "?" }, column.kind],
    ["no-unit", { [column.kind]: "Ghi chú", [column.code]: "A1", [column.text]: "?" }, column.unitCode],
    [
      "unknown-figure",
      { [column.kind]: "Điều chỉnh", [column.unitCode]: "U1", [column.code]: "I1", [column.amount]: 1 },
      column.code,
    ],
    [
      "no-amount",
      { [column.kind]: "Điều chỉnh", [column.unitCode]: "U1", [column.code]: "A1", [column.amount]: "vài" },
      column.amount,
    ],
    [
      "unknown-round",
      {
        ...{ [column.kind]: "Ghi chú", [column.unitCode]: "U1", [column.code]: "A1" },
        ...{ [column.round]: "R9", [column.text]: "?" },
      },
      column.round,
    ],
    ["no-text", { [column.kind]: "Ghi chú", [column.unitCode]: "U1", [column.code]: "A1" }, column.text],
    ["unknown-file", { [column.kind]: "Chọn bản này", [column.file]: "khong-co.xlsx" }, column.file],
    [
      "unknown-unit",
      { [column.kind]: "Không phải nộp", [column.unitCode]: "U99", [column.text]: "giải thể" },
      column.unitCode,
    ],
    [
      "unknown-unit",
      {
        ...{ [column.kind]: "Điều chỉnh", [column.unitCode]: "U99", [column.code]: "A1" },
        ...{ [column.amount]: 1, [column.text]: "bổ sung" },
      },
      column.unitCode,
    ],
    [
      "nothing-received",
      { [column.kind]: "Đã trả lại", [column.unitCode]: "U3", [column.text]: "chưa nộp" },
      column.unitCode,
    ],
    [
      "no-text",
      { [column.kind]: "Điều chỉnh", [column.unitCode]: "U1", [column.code]: "A1", [column.amount]: 1 },
      column.text,
    ],
    ["no-text", { [column.kind]: "Để riêng tệp", [column.file]: "U1.xlsx" }, column.text],
  ])("[%s] is told with its cell, and the other rows are read", (fault, cells, at) => {
    const read = typed(cells);
    const cell = `${String.fromCharCode(65 + at)}${String(FIRST_READY + 2)}`;
    expect(read.problems).toMatchObject([{ fault, place: { sheet: ledger, cell } }]);
    expect(read.ledger).toEqual(kept.ledger);
  });
});

it("a file may be named without its folder, and one that several are called by is asked for", () => {
  const called = (names: Readonly<Record<string, string>>): WorkbookGrids => {
    const renamed = <T extends { readonly file: string }>(each: T): T => ({
      ...each,
      file: names[each.file] ?? each.file,
    });
    const input = deskInput(undefined, SAMPLE_SUBMISSIONS.map(renamed));
    return drawingToGrids(drawSummary(input));
  };
  const cells = { [column.kind]: "Để riêng tệp", [column.file]: "u1.XLSX", [column.text]: "nhầm" };
  const typedOn = (book: WorkbookGrids): StoredSummary =>
    keptOf(onSheet(book, ledger, (grid) => typedInto(grid, FIRST_READY + 1, cells)));
  const inFolder = called({ "U1.xlsx": "thu/U1.xlsx" });
  const both = called({ "U1.xlsx": "thu/U1.xlsx", "U4.xlsx": "sau/U1.xlsx" });
  expect(typedOn(inFolder).ledger.files.at(-1)).toMatchObject({ fingerprint: "1".repeat(64) });
  expect(typedOn(both).problems).toMatchObject([{ fault: "ambiguous-file" }]);
});

it("a contact note typed on the board is kept", () => {
  const row = rowWith(gridNamed(whole, filing), "U4");
  const read = keptOf(
    onSheet(whole, filing, (grid) => typedInto(grid, row, { [BOARD.column.contact]: "hẹn thứ Hai" })),
  );
  expect(read.ledger.contacts).toContainEqual({ unit: "U4", text: "hẹn thứ Hai" });
});

it("a row that the office typed into a gathered list is no unit's: it is told", () => {
  const read = keptOf(onSheet(whole, "Trẻ em", (grid) => typedInto(grid, 12, { 3: "Trẻ giả định E" })));
  expect(read.problems).toMatchObject([{ fault: "own-row", place: { sheet: "Trẻ em", cell: "B13" } }]);
  expect(reportsOf(read)).toEqual(reportsOf(kept));
});
