import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import type { CellContent } from "../../../src/workbook/grid/grid";
import type { WorkbookGrids } from "../../../src/workbook/grid/workbook-grids";
import { drawSummary } from "../../support/sheets/draw-summary";
import { LEDGER } from "../../../src/summary/ledger/ledger-columns";
import { ledgerLines } from "../../../src/summary/ledger/ledger-lines";
import type { StoredSummary } from "../../../src/summary/reading/stored-summary";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { deskInput } from "../../support/desk/desk-sample";
import { gridNamed, onSheet, rowWith, typedInto, withRows } from "../../support/forms/disturbed-grids";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";

const whole = drawingToGrids(drawSummary(deskInput()));
const { state, sources, ledger, findings, filing, files, figures, upward } = SUMMARY_SHEETS;

function keptOf(workbook: WorkbookGrids): StoredSummary {
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

/** Returns the cell in one code's column and another's row, on a sheet. */
function cellOf(sheet: string, column: string, row: string): readonly [row: number, column: number] {
  const grid = gridNamed(whole, sheet);
  const columns = grid.rows[rowWith(grid, column)]?.values ?? [];
  return [rowWith(grid, row), columns.indexOf(column)];
}

const typed = (
  sheet: string,
  [row, column]: readonly [number, number],
  content: CellContent,
): StoredSummary => keptOf(onSheet(whole, sheet, (grid) => typedInto(grid, row, { [column]: content })));

it("nothing that was changed by hand is told of a summary as it was drawn", () => {
  expect(kept.problems).toEqual([]);
});

it.each(whole.grids.map(({ sheet }) => sheet).filter((sheet) => sheet !== state && sheet !== "Trẻ em"))(
  "a remark below the table of %s is told with its cell",
  (sheet) => {
    const row = gridNamed(whole, sheet).rows.length;
    for (const remark of ["Nhận xét của văn phòng", 2017]) {
      expect(typed(sheet, [row, 2], remark).problems).toEqual([
        { place: { sheet, cell: `C${String(row + 1)}` }, fault: "unread", found: String(remark) },
      ]);
    }
  },
);

it("a changed line of a sheet that only shows is told", () => {
  const title = rowWith(gridNamed(whole, SUMMARY_SHEETS.front), "Nơi nhận:");
  expect(typed(SUMMARY_SHEETS.front, [title, 0], "Nơi nhận: như trên").problems).toMatchObject([
    { fault: "unread", found: "Nơi nhận: như trên" },
  ]);
});

it("the last day typed on the sheet of who has sent is the one that counts from then on", () => {
  const grid = gridNamed(whole, filing);
  const row = grid.rows.findIndex((each) =>
    each?.values.some((said) => typeof said === "string" && said.startsWith("Hạn nộp: ngày ")),
  );
  const column =
    grid.rows[row]?.values.findIndex((said) => typeof said === "string" && said.startsWith("Hạn nộp")) ?? -1;
  expect(typed(filing, [row, column], "Hạn nộp: ngày 15/1/2018").due).toBe("2018-01-15");
  expect(
    typed(filing, [row, column], "Dự kiến nộp: ngày 15/01/2018. Kế hoạch không nêu hạn").due,
  ).toBeUndefined();
  expect(typed(filing, [row, column], "Hạn nộp: ngày 31/02/2018").due).toBeUndefined();
});

it.each([state, sources, ledger, findings, filing, files, upward])(
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

it.each([state, ledger])(
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

describe("totals and what stands beside them", () => {
  const overview = SUMMARY_SHEETS.overview;
  const headings =
    gridNamed(whole, overview).rows[rowWith(gridNamed(whole, overview), "Thực hiện")]?.values ?? [];
  const onLine = (code: string, heading: string, content: CellContent): StoredSummary =>
    typed(overview, [rowWith(gridNamed(whole, overview), code), headings.indexOf(heading)], content);
  const last = headings.length;

  it.each(["Thực hiện", "Tử số/Số đạt", "Mẫu số/Số đơn vị", "% hoàn thành"])(
    "a number typed over a formula of the overview is told: %s",
    (heading) => {
      const problems = onLine("I2", heading, 0.99).problems;
      expect(problems).toMatchObject([{ fault: "typed-over", place: { sheet: overview }, found: "0.99" }]);
    },
  );

  it("a verdict typed over is told", () => {
    expect(onLine("I5", "Đánh giá", "Đạt").problems).toMatchObject([{ fault: "typed-over", found: "Đạt" }]);
  });

  it("a total typed over on the sheet of figures, and the figure of an indicator, are told", () => {
    expect(typed(figures, cellOf(figures, "A1", "Tổng cộng"), 9999).problems).toMatchObject([
      { fault: "typed-over", place: { sheet: figures }, found: "9999" },
    ]);
    expect(typed(figures, cellOf(figures, "I1", "U1"), 0.5).problems).toMatchObject([
      { fault: "typed-over" },
    ]);
  });

  it("a row that the form calculates is told where another figure was typed", () => {
    expect(typed(figures, cellOf(figures, "G1", "U2"), 77).problems).toMatchObject([
      { fault: "typed-over", place: { sheet: figures } },
    ]);
  });

  it("a remark typed beside a total is kept as a note about it", () => {
    const { problems, ledger: read } = onLine("I2", "Ghi chú", "đã đối chiếu với Sở");
    expect(problems).toEqual([]);
    const office = deskInput().summary.office.code;
    expect(read.notes).toContainEqual(
      expect.objectContaining({ unit: office, code: "I2", text: "đã đối chiếu với Sở" }),
    );
    expect(read.notes).toHaveLength(kept.ledger.notes.length + 1);
  });

  it("what is written behind a remark of the program is kept without that remark", () => {
    const drawn = gridNamed(whole, overview);
    const row = rowWith(drawn, "I4");
    const remark = drawn.rows[row]?.values[headings.indexOf("Ghi chú")];
    if (typeof remark !== "string") throw new Error("a remark is wanted");
    expect(remark).toContain("mới báo cáo một phần");
    const { ledger: read } = onLine("I4", "Ghi chú", `${remark} Đã gọi điện.`);
    expect(read.notes.map(({ text }) => text)).toContain("Đã gọi điện.");
  });

  it("what is typed right of the tables is told, because no column is there", () => {
    const beside = typed(overview, [rowWith(gridNamed(whole, overview), "I2"), last + 1], "xem lại");
    expect(beside.problems).toMatchObject([{ fault: "beside", found: "xem lại" }]);
    const onFigures = typed(figures, [rowWith(gridNamed(whole, figures), "U1"), 60], "hỏi lại");
    expect(onFigures.problems).toMatchObject([{ fault: "beside", found: "hỏi lại" }]);
  });
});

describe("the gathered lists", () => {
  const list = deskInput().template.registers[0]?.sheet ?? "";
  const rows = gridNamed(whole, list).rows;
  const body = rows.findIndex((row) =>
    row?.values.some(
      (value) => value === "3".repeat(64) || (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)),
    ),
  );

  it("that lost their sheet are told with how many rows there were", () => {
    expect(keptOf(without(list)).problems).toMatchObject([
      { fault: "other-rows", place: { sheet: list }, found: "0 ≠ 3" },
    ]);
  });

  it("that lost a row, or of which one was cleared, are told", () => {
    const shorter = onSheet(whole, list, (grid) => withRows(grid, body, body, () => []));
    expect(keptOf(shorter).problems).toMatchObject([{ fault: "other-rows", found: "2 ≠ 3" }]);
    const emptied = onSheet(whole, list, (grid) => {
      const values = grid.rows[body]?.values ?? [];
      const marks = values.findIndex((value) => typeof value === "string" && /^U\d$/.test(value));
      return typedInto(grid, body, Object.fromEntries(Array.from({ length: marks }, (_, at) => [at, ""])));
    });
    expect(keptOf(emptied).problems).toMatchObject([{ fault: "other-rows", found: "2 ≠ 3" }]);
  });

  it("of which a cell was typed over are told, with what was received", () => {
    const name = (rows[body]?.values ?? []).indexOf("Trẻ giả định A");
    expect(typed(list, [body, name], "Tên khác").problems).toMatchObject([
      { fault: "typed-over", place: { sheet: list }, found: "Tên khác ≠ Trẻ giả định A" },
    ]);
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
    "with two blanks between the others",
    { [LEDGER.column.over]: `${"a".repeat(64)}  ${"b".repeat(64)}` },
    ["a".repeat(64), "b".repeat(64)],
  ],
  [
    "of an older summary, or typed by hand: before all others of the unit",
    { [LEDGER.column.over]: "" },
    ["3".repeat(64)],
  ],
] as const)("a choice of a file says before which others it was made: %s", (_what, content, over) => {
  const read = keptOf(
    onSheet(whole, ledger, (grid) => typedInto(grid, rowWith(grid, "Tính bản này"), { ...content })),
  );
  expect(read.ledger.files[0]).toMatchObject({ ruling: "counts", file: "U2.xlsx", over });
});
