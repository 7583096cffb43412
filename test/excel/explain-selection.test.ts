import type { CellPlace } from "../../src/workbook/grid/cell-place";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import {
  explainedElements,
  explainSelection,
  type ExplainedFigure,
} from "../../src/desk/open-summary/explain-selection";
import { openSummary, type OpenSummary } from "../../src/desk/open-summary/open-summary";
import { writeLedger } from "../../src/desk/open-summary/write-ledger";
import { startHost } from "../host/start-host";
import { KNOWLEDGE, REGISTRY, rollUpReports } from "../support/desk/excel-desk";
import { stoppedClock } from "../support/files/real-workbooks";

// U1: 100 members, 10 women; U2: 200 and 20; U3: 300 and 30. Every tenth member is a woman.
const goOn = (): "go-on" => "go-on";

async function rolledUp(count: number) {
  const host = startHost();
  const outcome = await rollUpReports(count);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return host;
}

async function opened(): Promise<OpenSummary> {
  const open = await openSummary(excelWorkbook, KNOWLEDGE);
  if (!open.ok) throw new Error(open.failure.kind);
  return open.value;
}

/** Returns the cell of a text on a sheet. */
function findIn({ grids }: OpenSummary, sheet: string, text: string) {
  const rows = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  for (const [row, line] of rows.entries()) {
    const column = line?.values.findIndex((value) => value === text) ?? -1;
    if (column >= 0) return { row, column };
  }
  throw new Error(`${text} is not on ${sheet}`);
}
const find = async (sheet: string, text: string) => findIn(await opened(), sheet, text);

function explainedIn(open: OpenSummary, place: CellPlace): ExplainedFigure {
  const figure = explainSelection(open, place);
  if (figure === undefined) throw new Error(`nothing at ${place.cell}`);
  return figure;
}
const explained = async (place: CellPlace) => explainedIn(await opened(), place);

const column = (index: number): string => String.fromCharCode(65 + index);
const cellOf = (row: number, at: number): string => `${column(at)}${row + 1}`;

const OVERVIEW = "Tổng hợp";
const FIGURES = "Số liệu đơn vị";

describe("a number in an open summary of two of three units", () => {
  let open: OpenSummary;
  beforeAll(async () => {
    await rolledUp(2);
    open = await opened();
  });

  it("is explained with every unit, file, sheet and cell, and adds up again", () => {
    const { row } = findIn(open, OVERVIEW, "MEMBERS");
    const figure = explainedIn(open, { sheet: OVERVIEW, cell: cellOf(row, 6) });
    expect(figure).toMatchObject({ isTotal: true, figure: 300, shown: 300 });
    const [members] = explainedElements(figure.number);
    expect(members?.readded).toBe(300);
    expect(
      members?.total.contributions.map(({ unit, amount, file, place }) => [unit, amount, file, place?.sheet]),
    ).toEqual([
      ["U1", 100, "U1.xlsx", "Biểu mẫu"],
      ["U2", 200, "U2.xlsx", "Biểu mẫu"],
    ]);
    expect(members?.total).toMatchObject({ n: 2, of: 3 });
    expect(figure.missing.map(({ code }) => code)).toEqual(["U3"]);
  });

  it("is a ratio of totals, shown with the wrong simple average", () => {
    const { row } = findIn(open, OVERVIEW, "SHARE");
    const figure = explainedIn(open, { sheet: OVERVIEW, cell: cellOf(row, 2) });
    const front = findIn(open, "Tóm tắt", "SHARE");
    expect(explainedIn(open, { sheet: "Tóm tắt", cell: cellOf(front.row, 4) })).toEqual(figure);
    expect(figure.quotient).toEqual({ numerator: 30, denominator: 300 });
    expect(figure.figure).toBeCloseTo(0.1);
    if (figure.number.kind !== "indicator") throw new Error("no ratio");
    expect(figure.number.simpleAverage).toBeCloseTo(0.1);
    expect(figure.number.numerator.map(({ code, readded }) => [code, readded])).toEqual([["WOMEN", 30]]);
    expect(figure.number.denominator.map(({ code, readded }) => [code, readded])).toEqual([["MEMBERS", 300]]);
  });

  it("does not exist in a heading, outside the tables and on other sheets", () => {
    const places = [
      [OVERVIEW, "A1"],
      [OVERVIEW, "A900"],
      [FIGURES, "C6"],
      ["Tình hình nộp", "A9"],
      ["Gone", "A1"],
    ] as const;
    expect(places.filter(([sheet, cell]) => explainSelection(open, { sheet, cell }) !== undefined)).toEqual(
      [],
    );
  });

  it("of one unit is found by the codes of its row and column, even after they moved", async () => {
    const [unit, other] = ["U1", "U2"].map((name) => findIn(open, FIGURES, name));
    const code = findIn(open, FIGURES, "WOMEN");
    if (unit === undefined || other === undefined) throw new Error("no units");
    const place = { sheet: FIGURES, cell: cellOf(unit.row, code.column) };
    expect(explainedIn(open, place)).toMatchObject({ isTotal: false, owner: { code: "U1" }, figure: 10 });
    // A user sorts the units descending: U2 is now in U1's place.
    await Excel.run(async (context) => {
      const figures = context.workbook.worksheets.getItem(FIGURES);
      const rows = [unit.row, other.row].map((row) => figures.getRange(`A${row + 1}:Z${row + 1}`));
      rows.forEach((range) => range.load("formulas"));
      await context.sync();
      const [first, last] = rows.map(({ formulas }) => formulas);
      if (rows[0] === undefined || rows[1] === undefined) throw new Error("no rows");
      if (first !== undefined) rows[1].formulas = first;
      if (last !== undefined) rows[0].formulas = last;
      await context.sync();
    });
    const moved = await opened();
    expect(explainedIn(moved, place)).toMatchObject({ owner: { code: "U2" }, figure: 20 });
    const total = findIn(moved, FIGURES, "Tổng cộng");
    expect(explainedIn(moved, { sheet: FIGURES, cell: cellOf(total.row, code.column) })).toMatchObject({
      isTotal: true,
      figure: 30,
    });
  });
});

describe("an officer's entry about a number", () => {
  const at = "2018-01-05T02:00:00Z";
  const write = async (changes: Parameters<typeof writeLedger>[1]) =>
    writeLedger(excelWorkbook, changes, { knowledge: KNOWLEDGE, clock: stoppedClock, progress: goOn });

  it("stays on the decisions sheet; when the total changes, it is flagged", async () => {
    await rolledUp(2);
    const { row } = await find(OVERVIEW, "MEMBERS");
    const place = { sheet: OVERVIEW, cell: cellOf(row, 6) };
    const { key, figure } = await explained(place);
    const note = { ...key, text: "Chờ U3 (giả định)", at, about: figure };
    expect(await write([{ kind: "note", note }])).toMatchObject({ ok: true });
    await find("Sổ theo dõi", "Chờ U3 (giả định)");
    expect((await explained(place)).notes).toEqual([{ note, isChanged: false, now: 300 }]);

    expect(await rollUpReports(3)).toMatchObject({ ok: true });
    const after = await explained(place);
    expect(after.figure).toBe(600);
    expect(after.notes).toMatchObject([{ note: { text: note.text }, isChanged: true, now: 600 }]);
  });

  it("adjusts a unit's figure without any file: received + adjusted = reported, in every total", async () => {
    await rolledUp(3);
    const [unit] = REGISTRY.units;
    const row = await find(FIGURES, "U1");
    const code = await find(FIGURES, "MEMBERS");
    const place = { sheet: FIGURES, cell: cellOf(row.row, code.column) };
    const { adjustable, key } = await explained(place);
    expect(adjustable).toMatchObject({ code: "MEMBERS", received: 100 });
    if (adjustable === undefined || unit === undefined) throw new Error("not adjustable");
    const adjustment = { ...key, code: adjustable.code, amount: -5, reason: "đếm trùng", at, about: 100 };
    expect(await write([{ kind: "adjustment", adjustment }])).toMatchObject({ ok: true });
    const own = await explained(place);
    expect(own.figure).toBe(95);
    expect(explainedElements(own.number)[0]?.total.contributions).toMatchObject([
      { amount: 95, received: 100 },
    ]);
    const total = await find(OVERVIEW, "MEMBERS");
    expect(await explained({ sheet: OVERVIEW, cell: cellOf(total.row, 6) })).toMatchObject({
      figure: 595,
      shown: 595,
      adjustments: [{ outcome: "applied", isOutdated: false }],
    });
    // After it is taken back, everything is as before.
    await write([{ kind: "adjustment", adjustment: { ...adjustment, amount: 0 } }]);
    expect((await explained(place)).figure).toBe(100);
  });

  it("is no new run: the base of the comparison stays", async () => {
    const host = await rolledUp(2);
    await rollUpReports(3);
    // Members: 600 now, 300 before.
    const { row } = await find("So sánh", "MEMBERS");
    const compared = () => {
      const sheet = host.book.sheetNamed("So sánh");
      return [3, 4, 5].map((at) => sheet?.value(row, at));
    };
    expect(compared()).toEqual([600, 300, 300]);
    const { key, figure } = await explained({ sheet: "So sánh", cell: cellOf(row, 4) });
    const note = { ...key, text: "đã xem (giả định)", at, about: figure };
    expect(await write([{ kind: "note", note }])).toMatchObject({ ok: true });
    expect(compared()).toEqual([600, 300, 300]);
    expect(await rollUpReports(3)).toMatchObject({ ok: true });
  });

  it("is not written into a workbook without a summary, nor over unreadable rows", async () => {
    startHost();
    const change = { kind: "contact", unit: REGISTRY.office.code, text: "x" } as const;
    expect(await openSummary(excelWorkbook, KNOWLEDGE)).toEqual({
      ok: false,
      failure: { kind: "no-summary" },
    });

    await rolledUp(1);
    const { row, column: kind } = await find("Sổ theo dõi", "Loại");
    const place = { sheet: "Sổ theo dõi", cell: cellOf(row + 1, kind) };
    await excelWorkbook.writeCells([{ place, content: { kind: "text", text: "Chuyện khác" } }]);
    expect(await write([change])).toMatchObject({
      ok: false,
      failure: { kind: "strange-rows", rows: [{ place: { sheet: "Sổ theo dõi" }, found: "Chuyện khác" }] },
    });
  });
});
