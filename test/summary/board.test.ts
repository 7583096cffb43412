import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import type { SourceFile } from "../../src/model/file/source-file";
import { shownSheet } from "../support/sheets/shown-sheet";
import { drawSummary } from "../support/sheets/draw-summary";
import { BOARD } from "../../src/summary/filing/board-columns";
import type { SummaryInput } from "../../src/summary/setting/summary-input";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";
import { deskInput } from "../support/desk/desk-sample";
import { drawingToGrids } from "../support/sheets/drawing-to-grids";
import { gridNamed, rowWith } from "../support/forms/disturbed-grids";
import { daysLate } from "../../src/summary/filing/days-late";
import { localMoment } from "../../src/base/dates/local-moment";

/** Returns U2's revision on the board, if its counted file replaces "U2-cu.xlsx" with these properties. */
function shownBeside(other: Partial<SourceFile>) {
  const input = deskInput();
  const rejection = { kind: "replaced", by: "U2.xlsx", isIdentical: false } as const;
  const files = input.files.map((file) => (file.file === "U2-cu.xlsx" ? { ...file, ...other } : file));
  const rejected = [{ file: "U2-cu.xlsx", rejection }];
  const board = gridNamed(drawingToGrids(drawSummary({ ...input, files, rejected })), SUMMARY_SHEETS.filing);
  return board.rows[rowWith(board, "U2")]?.values[BOARD.column.revision];
}

/** Returns the board's text about each unit. */
const filings = (input: SummaryInput): readonly string[] =>
  shownSheet(drawSummary(input), "Tình hình nộp")
    .split("\n")
    .flatMap((line) => {
      const [, unit, filing] = /\| A: (U\d) \|.*? D: ([^|]+?) (?:\||$)/.exec(line) ?? [];
      return unit === undefined ? [] : [`${unit} ${String(filing)}`];
    });

it("the board says of each unit whether its report came", () => {
  expect(filings(SAMPLE_INPUT)).toEqual(["U1 Nộp đúng hạn", "U2 Nộp quá hạn", "U3 Chưa nộp", "U4 Đã nộp"]);
  expect(filings(deskInput())).toEqual([
    "U1 Nộp đúng hạn",
    "U2 Nộp quá hạn",
    "U3 Sai biểu mẫu/kỳ",
    "U4 Đã nộp",
    "U5 Không phải nộp",
  ]);
});

it("a report that took the place of an earlier one says so; the first of several that was chosen does not", () => {
  expect(shownBeside({ revision: 1, savedAt: "2018-01-01T08:00:00+07:00" })).toBe("2 (bản thay thế)");
  expect(shownBeside({ revision: 3 })).toBe(2);
});

it.each([
  ["the evening of the due day in Vietnam", "2018-01-05T16:59:00Z", undefined],
  ["after midnight in Vietnam, still the due day in London", "2018-01-05T17:00:00Z", 1],
  ["a week later", "2018-01-12", 7],
  ["the day before", "2018-01-04T08:00:00+07:00", undefined],
  ["no time at all", "", undefined],
])("counts whole days after the due day: %s", (_, moment, days) => {
  expect(daysLate("2018-01-05", moment)).toBe(days);
});

it("takes a moment without a zone as local already", () => {
  expect(localMoment("2018-01-05T17:00:00")).toBe("2018-01-05T17:00:00");
  expect(localMoment("2018-01-05T17:00:00Z")).toBe("2018-01-06T00:00:00.000");
});
