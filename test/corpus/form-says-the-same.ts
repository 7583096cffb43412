import { parseA1 } from "../../src/workbook/grid/address";
import type { Finding } from "../../src/model/finding/finding";
import { findingGrade, type FindingGrade } from "../../src/model/finding/grade";
import { contentAt, isCellError, type CellContent, type Grid } from "../../src/workbook/grid/grid";
import { indexesOf } from "../../src/workbook/grid/sparse";
import { codesInRow } from "../../src/forms/reading/code-text";
import { FORM_COLUMN } from "../../src/forms/layout/form-columns";
import type { Accident } from "./accident";
import type { Trial } from "./check-accident";

/** Rules that the form's formulas check. All others compare with data outside the form's cells. */
const RULES_OF_FORMS: ReadonlySet<string> = new Set([
  "required",
  "required-if",
  "all-or-none",
  "type",
  "ambiguous-number",
  "negative",
  "whole-number",
  "range",
  "date-in-round",
  "mistyped-day",
  "age-limit",
  "part-of-whole",
  "sum-of-parts",
  "stock-flow",
  "mean-between",
  "register-count",
  "assigned-figure",
  "overwritten-formula",
  "ratio",
]);

/** Mistakes that no formula detects, by the words of the accident. */
const UNSEEN: ReadonlyMap<string, string> = new Map([
  ["Excel made 100 % of 100 in a cell for percentages", "the format of the cell"],
  ["Excel made a day of 12/5", "the format of the cell"],
  ["the number is typed in full-width digits", "other digits than 0 to 9"],
  ["a leading nought", "noughts in front of a text"],
  ["millions are typed as a word", "words for powers of ten"],
  ["a day there is not", "whether a day in words exists"],
  ["a day in American order", "whether a day in words exists"],
  ["a figure was put in by a program that does not calculate", "its own results are old"],
]);

/**
 * The formulas of a form with moved rows, columns or sheets refer to wrong cells, so their results are
 * meaningless.
 */
const MISSHAPEN: readonly string[] = [
  ...["unreadable", "missing-row", "moved-rows", "row-label", "merged-cells", "cached-results"],
];

const BLANK = /^Chưa nhập/;
const WRONG = /^(Lỗi:|#)/;

/** Returns the rows that a sheet marks as wrong or missing. */
function toldByForm(grids: readonly Grid[], says: RegExp): readonly string[] {
  return grids.flatMap((grid) => {
    const checks = indexesOf(grid.rows)
      .map((row) => codesInRow(grid, row).get("CHECK"))
      .find((column) => column !== undefined);
    if (checks === undefined) return [];
    return indexesOf(grid.rows)
      .filter((row) => says.test(shown(contentAt(grid, row, checks))))
      .map((row) => `${grid.sheet} ${String(row + 1)}`);
  });
}

const shown = (content: CellContent | undefined): string =>
  isCellError(content) ? content.error : String(content);

/** Returns the status line at the top of the form sheet; undefined if it is missing. */
function statusOf(grids: readonly Grid[]): CellContent | undefined {
  const form = grids.find((grid) => indexesOf(grid.rows).some((row) => codesInRow(grid, row).has("STATUS")));
  const row = form && indexesOf(form.rows).find((place) => codesInRow(form, place).has("STATUS"));
  return form && row !== undefined ? contentAt(form, row, FORM_COLUMN.UOM) : undefined;
}

function statusFor(wrong: number, blank: number): string {
  if (wrong === 0) return blank === 0 ? "ĐẠT" : `Chưa nhập ${String(blank)} ô`;
  return `Còn ${String(wrong)} lỗi${blank === 0 ? "" : `, chưa nhập ${String(blank)} ô`}`;
}

/** Returns the rows of findings that a form checks, with the rows that the same mistake affects. */
function toldByCheck(found: readonly Finding[], grade: FindingGrade): readonly string[] {
  const rows = found
    .filter((finding) => findingGrade(finding) === grade && RULES_OF_FORMS.has(finding.rule))
    .flatMap(({ sheet = "", cell = "", together }) =>
      [cell, ...(together?.others ?? []).map((other) => other.cell ?? "")].map(
        (place) => `${sheet} ${String((parseA1(place)?.row ?? -1) + 1)}`,
      ),
    );
  return [...new Set(rows)];
}

const inOrder = (rows: readonly string[]): readonly string[] =>
  rows.toSorted((one, other) => one.localeCompare(other, "vi", { numeric: true }));

/** Checks whether a formula can detect the accident. */
export const isSeenByForm = ({ what, found }: Accident): boolean =>
  !UNSEEN.has(what) && !found.some((words) => MISSHAPEN.some((rule) => words.split(" ")[1] === rule));

/** Asserts that the check column and the status line of a form agree with the program's findings. */
export function expectFormToSayTheSame({ grids, found }: Trial): void {
  const wrong = toldByForm(grids, WRONG);
  const blank = toldByForm(grids, BLANK);
  expect(inOrder(wrong)).toEqual(inOrder(toldByCheck(found, "error")));
  expect(inOrder(blank)).toEqual(inOrder(toldByCheck(found, "unfilled")));
  const status = statusOf(grids);
  const right = statusFor(wrong.length, blank.length);
  expect(typeof status === "string" ? status : right).toBe(right);
}
