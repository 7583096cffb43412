import type { CellContent } from "../../../../src/domain/grid/grid";
import type { WorkbookGrids } from "../../../../src/domain/grid/workbook-grids";
import { drawSummary } from "../../../support/sheets/draw-summary";
import { LEDGER } from "../../../../src/sheets/summary/ledger/ledger-layout";
import { ledgerLines } from "../../../../src/sheets/summary/ledger/ledger-lines";
import type { KeptSummary } from "../../../../src/sheets/summary/reading/stored-summary";
import { readSummaryWorkbook } from "../../../../src/sheets/summary/reading/read-summary-workbook";
import { SUMMARY_SHEETS } from "../../../../src/sheets/words/summary/summary-words";
import { deskInput } from "../../../support/desk/desk-sample";
import { gridNamed, onSheet, rowWith, typedInto, withRows } from "../../../support/forms/disturbed-grids";
import { drawingToGrids } from "../../../support/sheets/drawing-to-grids";
import { SAMPLE_PLAN } from "../../../support/plans/sample-plan";

const whole = drawingToGrids(drawSummary(deskInput()));
const { sources, ledger, findings, filing, figures, upward } = SUMMARY_SHEETS;

function keptOf(workbook: WorkbookGrids): KeptSummary {
  const kept = readSummaryWorkbook(workbook, [SAMPLE_PLAN]);
  if (kept === undefined) throw new Error("not read as a summary");
  return kept;
}

const kept = keptOf(whole);
const renamed = (sheet: string): WorkbookGrids =>
  onSheet(whole, sheet, (grid) => ({ ...grid, sheet: "Sheet1" }));
const without = (sheet: string): WorkbookGrids => ({
  ...whole,
  grids: whole.grids.filter((grid) => grid.sheet !== sheet),
});

/** The column of a code and the row of another, on a sheet. */
function cellOf(sheet: string, column: string, row: string): readonly [row: number, column: number] {
  const grid = gridNamed(whole, sheet);
  const columns = grid.rows[rowWith(grid, column)]?.values ?? [];
  return [rowWith(grid, row), columns.indexOf(column)];
}

const typed = (sheet: string, [row, column]: readonly [number, number], content: CellContent): KeptSummary =>
  keptOf(onSheet(whole, sheet, (grid) => typedInto(grid, row, { [column]: content })));

it("nothing that was changed by hand is told of a summary as it was drawn", () => {
  expect(kept.problems).toEqual([]);
});

it.each([sources, ledger, findings, filing, upward])(
  "the sheet %s says the same under another name",
  (sheet) => {
    const read = keptOf(renamed(sheet));
    expect(
      read.submissions.map(({ entries }) => [...entries].map(([code, { reading }]) => [code, reading])),
    ).toEqual(
      kept.submissions.map(({ entries }) => [...entries].map(([code, { reading }]) => [code, reading])),
    );
    expect({ ...read, submissions: [] }).toEqual({ ...kept, submissions: [] });
  },
);

it.each([sources, ledger, findings])(
  "a summary that lacks the sheet %s is not taken for one with nothing on it",
  (sheet) => {
    expect(keptOf(without(sheet)).problems).toContainEqual({
      place: { sheet, cell: "A1" },
      fault: "no-sheet",
      found: "",
    });
  },
);

describe("the sheet of figures only shows", () => {
  it("a figure typed over is told, with what was received: U2 sent 80", () => {
    const read = typed(figures, cellOf(figures, "A1", "U2"), 500);
    expect(read.problems).toMatchObject([
      { fault: "typed-over", place: { sheet: figures }, found: "500 ≠ 80" },
    ]);
  });

  it("a figure that was cleared, and one typed for a unit that sent none, are told", () => {
    expect(typed(figures, cellOf(figures, "A1", "U2"), "").problems).toMatchObject([{ found: "∅ ≠ 80" }]);
    expect(typed(figures, cellOf(figures, "A1", "U3"), 55).problems).toMatchObject([{ found: "55 ≠ ∅" }]);
  });

  it("a line deleted from the sources is told where its figure stands", () => {
    const grid = gridNamed(whole, sources);
    const line = grid.rows.findIndex((row) => row?.values.includes("A1") && row.values.includes("U4"));
    const shorter = onSheet(whole, sources, (each) => withRows(each, line, line, () => []));
    expect(keptOf(shorter).problems).toMatchObject([{ fault: "typed-over", place: { sheet: figures } }]);
  });

  it("an adjustment typed or changed since is no such change", () => {
    const grid = gridNamed(whole, ledger);
    const row = rowWith(grid, "đếm trùng");
    const amount = (grid.rows[row]?.values ?? []).indexOf(-5);
    expect(typed(ledger, [row, amount], -7).problems).toEqual([]);
  });

  it("what a program stored with 15 digits is the same figure", () => {
    const [row, column] = cellOf(figures, "A1", "U2");
    expect(typed(figures, [row, column], 80.00000000000001).problems).toEqual([]);
  });
});

describe("the office's own report", () => {
  it("a total typed over is told: what the units sent is added up anew", () => {
    const grid = gridNamed(whole, upward);
    const row = rowWith(grid, "C2");
    const column = (grid.rows[rowWith(grid, "CODE")]?.values ?? []).indexOf("VALUE");
    const read = typed(upward, [row, column], 77);
    expect(read.problems).toMatchObject([{ fault: "typed-over", place: { sheet: upward } }]);
  });

  it("what only the office can say, a remark and the number of the sending are kept", () => {
    const grid = gridNamed(whole, upward);
    const heading = grid.rows[rowWith(grid, "CODE")]?.values ?? [];
    const cell = (code: string, column: string): readonly [number, number] => [
      rowWith(grid, code),
      heading.indexOf(column),
    ];
    const [answerRow, value] = cell("H1", "VALUE");
    const [remarkRow, note] = cell("C2", "NOTE");
    const [revisionRow] = cell("REVISION", "VALUE");
    const changed = [
      { row: answerRow, cells: { [value]: "đã tập huấn" } },
      { row: remarkRow, cells: { [note]: "đã đối chiếu" } },
      { row: revisionRow, cells: { [value]: 2 } },
    ].reduce((book, { row, cells }) => onSheet(book, upward, (each) => typedInto(each, row, cells)), whole);
    const read = keptOf(changed);
    expect(read.problems).toEqual([]);
    const own = deskInput().template.rows.flatMap((row) =>
      row.kind === "element" && row.element.code === "H1" ? [row.element.code] : [],
    );
    expect(own.map((code) => read.own?.values.get(code))).toEqual([{ kind: "text", text: "đã tập huấn" }]);
    expect(read.own?.notes.get("C2")).toBe("đã đối chiếu");
    expect(read.own?.revision).toBe(2);
  });
});

it("a note beside a ratio is not told as changed because a program stored the ratio with 15 digits", () => {
  const grid = gridNamed(whole, ledger);
  const row = rowWith(grid, "giải trình");
  const about = (grid.rows[row]?.values ?? []).indexOf(8 / 14);
  const { ledger: stored } = typed(ledger, [row, about], 0.571428571428571);
  const state = ledgerLines(deskInput(stored)).find(({ text }) => text === "giải trình")?.state;
  expect(state).toBeUndefined();
});

it.each([
  ["as it was drawn", {}, ["3".repeat(64)]],
  ["of an only file", { [LEDGER.column.over]: "–" }, []],
  [
    "of an older summary, or typed by hand: before all others of the unit",
    { [LEDGER.column.over]: "" },
    ["3".repeat(64)],
  ],
] as const)("a choice of a file says before which others it was made: %s", (_what, content, over) => {
  const read = keptOf(
    onSheet(whole, ledger, (grid) => typedInto(grid, rowWith(grid, "Chọn bản này"), { ...content })),
  );
  expect(read.ledger.files[0]).toMatchObject({ ruling: "counts", file: "U2.xlsx", over });
});
