import Papa from "papaparse";
import type { Grid, GridRow } from "../../workbook/grid";
import type { Outcome } from "../../base/outcome";
import { foldName } from "../../base/text";
import { codesInRow } from "../../forms/reading";
import { problemAt } from "../codec/cell";
import type { Table } from "../codec/table";
import type { PlanSheetProblem } from "../codec/plan-sheet-problem";
import { PLAN_TABLES } from "../tables/plan-tables";
import { headedColumns, locateTables } from "../reading/locate-tables";
import { answeredTables } from "../reading/answered-tables";
import { QUESTION_WORDS as words } from "../words/question-words";
import { readLocated, type PlanOfTables, type PlanTablesFailure } from "../reading/read-plan";
import type { LocatedTable } from "../reading/sheet-rows";
import { QUESTIONS_FILE, tableFileName, type TableFile } from "./write-plan-texts";

/** Required for serial numbers, which texts do not have. */
export const TEXT_DATE_SYSTEM = 1900;

/** A column of remarks, which is ignored. */
const REMARKS = "ghi-chu";

/**
 * Reads a plan from the text tables of a folder, as `readPlan` does from sheets: the inverse of `planTexts`.
 * A problem names the file as its sheet; the row of its cell is the line.
 */
export function readPlanTexts(files: readonly TableFile[]): Outcome<PlanOfTables, PlanTablesFailure> {
  const isOfQuestions = ({ name }: TableFile): boolean => name.split("/").at(-1) === QUESTIONS_FILE;
  const found = files.filter((file) => !isOfQuestions(file)).map(locateText);
  const asked = files.filter(isOfQuestions).map(textGrid);
  const { located, open } = answeredTables(
    { grids: asked.map(({ grid }) => ({ ...grid, sheet: words.sheet })) },
    found.flatMap((each) => each.located),
  );
  const problems = [...found, ...asked].flatMap((each) => each.problems);
  return readLocated(located, TEXT_DATE_SYSTEM, problems, open);
}

export interface LocatedText {
  readonly located: readonly LocatedTable[];
  readonly problems: readonly PlanSheetProblem[];
}

/** Finds the table of a file by its name and headings; a sheet saved as text has its codes. */
export function locateText(file: TableFile): LocatedText {
  const name = file.name.split("/").at(-1) ?? "";
  const table = PLAN_TABLES.find((each) => tableFileName(each) === name);
  const own = table && locateAs(table, file);
  if (own !== undefined) return own;
  const { grid, problems } = textGrid(file);
  const located = locateTables({ grids: [{ ...grid, sheet: name.replace(/\.csv$/i, "") }] });
  if (located.length > 0) return { located: located.map((each) => ({ ...each, grid })), problems };
  const names = PLAN_TABLES.map(tableFileName);
  return { located: [], problems: [{ sheet: file.name, fault: { kind: "unknown-table", names } }] };
}

/** Reads a file as a certain table; undefined if the first line does not have its headings. */
export function locateAs(table: Table, file: TableFile): LocatedText | undefined {
  const { grid, problems } = textGrid(file);
  const row = grid.rows.findIndex((each) => each !== undefined);
  const columns = headedColumns(grid, row, table);
  if (columns.size < 2) return undefined;
  const known = new Set(columns.values());
  const unknown = [...codesInRow(grid, row)].filter(
    ([heading, column]) => !known.has(column) && foldName(heading) !== REMARKS,
  );
  return {
    located: [{ table, grid, columns, firstRow: row + 1 }],
    problems: [
      ...problems,
      ...unknown.map(([found, column]) =>
        problemAt({ grid, row, column, heading: "" }, { kind: "unknown-column", found }),
      ),
    ],
  };
}

/** Places every row at its line; a row with a cell of several lines at its first. */
function textGrid({ name, text }: TableFile): {
  readonly grid: Grid;
  readonly problems: readonly PlanSheetProblem[];
} {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const isUnclosed = errors.some(({ type }) => type === "Quotes");
  const rows: (GridRow | undefined)[] = [];
  let line = 0;
  for (const cells of data) {
    const values = cells.map((cell) => (cell === "" ? undefined : cell));
    if (values.some((value) => value !== undefined)) rows[line] = { values, formats: [] };
    line += 1 + (cells.join("").match(/\r\n|\r|\n/g) ?? []).length;
  }
  const grid = {
    sheet: name,
    visibility: "visible",
    rows,
    formulas: new Map(),
    formats: [],
    merges: [],
    isProtected: false,
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  } as const;
  // The unparsed rest of the file is in its last row.
  const place = { grid, row: rows.length - 1, column: 0, heading: "" };
  return { grid, problems: isUnclosed ? [problemAt(place, { kind: "unclosed-quote" })] : [] };
}

/**
 * Detects the delimiter from the first line, which has only headings: Excel writes semicolons if the comma is
 * the decimal sign.
 */
function delimiterOf(text: string): string {
  const [first = ""] = text.split("\n", 1);
  const counted = [",", ";", "\t"].map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}
