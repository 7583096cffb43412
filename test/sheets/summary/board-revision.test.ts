import type { SourceFile } from "../../../src/domain/file/source-file";
import { drawSummary } from "../../support/sheets/draw-summary";
import { FILING } from "../../../src/sheets/summary/setting/summary-layout";
import { SUMMARY_SHEETS } from "../../../src/sheets/words/summary/summary-words";
import { deskInput } from "../../support/desk/desk-sample";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { gridNamed, rowWith } from "../../support/forms/disturbed-grids";

/** What the board says of U2, whose file counts before "U2-cu.xlsx", which is that file and that time of sending. */
function shownBeside(other: Partial<SourceFile>) {
  const input = deskInput();
  const rejection = { kind: "replaced", by: "U2.xlsx", isIdentical: false } as const;
  const files = input.files.map((file) => (file.file === "U2-cu.xlsx" ? { ...file, ...other } : file));
  const rejected = [{ file: "U2-cu.xlsx", rejection }];
  const board = gridNamed(drawingToGrids(drawSummary({ ...input, files, rejected })), SUMMARY_SHEETS.filing);
  return board.rows[rowWith(board, "U2")]?.values[FILING.column.revision];
}

it("a report that took the place of an earlier one says so; the first of several that was chosen does not", () => {
  expect(shownBeside({ revision: 1, savedAt: "2018-01-01T08:00:00+07:00" })).toBe("2 (bản thay thế)");
  expect(shownBeside({ revision: 3 })).toBe(2);
});
