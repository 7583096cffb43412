import { writtenNumber } from "../codec/number-codecs";
import { formatDay } from "../../base/formats";
import Papa from "papaparse";
import type { Plan } from "../../model/plan";
import { foldName, oneLine } from "../../base/text";
import type { UnitRegistry } from "../../model/unit";
import type { Column } from "../codec/part";
import { cellIn, type PlanCell, type PlanRow } from "../codec/plan-row";
import type { Table } from "../codec/table";
import { planRows } from "../drawing/plan-rows";
import { shownRows } from "../drawing/shown-rows";
import type { OpenQuestion } from "../reading/answered-tables";
import { QUESTION_WORDS as words } from "../words/question-words";
import { PLAN_TABLES } from "../tables/plan-tables";

/** A table as a text file: one row a line, below a line of headings. */
export interface TableFile {
  /** Name in the folder of the plan: "chi-tieu.csv". */
  readonly name: string;
  readonly text: string;
}

/** Returns the name of a table's file, derived from its sheet. */
export const tableFileName = ({ sheet }: Table): string => `${foldName(sheet)}.csv`;

/** The files that a plan may have, without ".csv". */
export const PLAN_FILES: readonly string[] = PLAN_TABLES.map(({ sheet }) => foldName(sheet));

/** Without it Excel reads a text in the local code page. */
const BYTE_ORDER_MARK = "\ufeff";

/** Name of the file with the questions of a renewed plan. */
export const QUESTIONS_FILE = `${foldName(words.sheet)}.csv`;

/**
 * Writes a plan, its reporting units and the questions still open as text tables; a table without rows has no
 * file.
 */
export function planTexts(
  plan: Plan,
  registry: UnitRegistry | undefined,
  questions: readonly OpenQuestion[] = [],
): readonly TableFile[] {
  const rows = planRows(plan, registry);
  const tables = PLAN_TABLES.flatMap((table) => {
    const shown = shownRows(table, rows).filter(
      (row) => table.table !== "plan" || cellIn(row, "CONTENT") !== "",
    );
    return shown.length === 0 ? [] : [{ name: tableFileName(table), text: tableText(table.columns, shown) }];
  });
  const open = questions.map(({ question, phrase, example, proposal }, index) =>
    [String(index + 1), question, phrase, example, "", proposal, ""].map(oneLine),
  );
  return open.length === 0
    ? tables
    : [...tables, { name: QUESTIONS_FILE, text: csvText([words.headings, ...open]) }];
}

/** Writes rows of a table as text, without columns that are blank in all of them. */
export function tableText(columns: readonly Column[], rows: readonly PlanRow[]): string {
  const written = columns.filter(
    ({ input, isNeeded, code }) =>
      input !== "code" &&
      input !== "note" &&
      (isNeeded === true || rows.some((row) => cellIn(row, code) !== "")),
  );
  const lines = rows.map((row) => written.map((column) => cellText(cellIn(row, column.code), column)));
  const headings = written.map(({ heading }) => heading);
  return csvText([headings, ...lines]);
}

const csvText = (lines: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse([...lines], { newline: "\n" })}\n`;

/** Writes a cell as it may be typed. Joins lines with the separator if none of them contains it. */
function cellText(cell: PlanCell, { separator }: Column): string {
  if (typeof cell === "number") return writtenNumber(cell);
  if (typeof cell === "object") {
    return cell.kind === "day"
      ? formatDay(cell.day)
      : `${writtenNumber(Number((cell.fraction * 100).toPrecision(15)))}%`;
  }
  return separator === undefined || cell.includes(separator)
    ? cell
    : cell.split("\n").join(separator === "|" ? " | " : `${separator} `);
}
