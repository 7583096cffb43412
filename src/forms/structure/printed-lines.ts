import type { FormStructure } from "../../model/form";
import { findRound, namedRound, type Plan } from "../../model/plan";
import type { Submission } from "../../model/submission";
import { a1, forEachItem, type CellPlace } from "../../workbook/grid";
import { codeAt } from "../reading/code-text";
import { formWords } from "../words/form-words";
import { withSlashedYear, yearsIn } from "../words/year-words";
import type { FormBody } from "./form-body";

interface PrintedLine {
  readonly text: string;
  readonly place: CellPlace;
  readonly isAbove: boolean;
}

/** Returns the texts above and below the table. Rows with a code contain marks and figures, not lines. */
function printedLines({ form, rows }: FormBody): readonly PrintedLine[] {
  const { grid, codeColumn, columns } = form;
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  const lastColumn = columns === undefined ? Infinity : Math.max(...columns.values());
  const lines: PrintedLine[] = [];
  forEachItem(grid.rows, (cells, row) => {
    if ((row >= first && row <= last) || codeAt(grid, row, codeColumn) !== "") return;
    forEachItem(cells.values, (content, column) => {
      if (column > lastColumn || typeof content !== "string") return;
      const place = { sheet: grid.sheet, cell: a1(row, column) };
      lines.push({ text: codeAt(grid, row, column), place, isAbove: row < first });
    });
  });
  return lines;
}

/** Returns years in the lines above and below the table that the issued form did not print. */
export function printedYears(body: FormBody, plan: Plan, { round }: Submission): FormStructure["years"] {
  const period = findRound(plan, round);
  const issued = [
    plan.title,
    formWords.planLine(plan),
    ...(period === undefined ? [] : [formWords.roundLine(period), formWords.theme(period)]),
  ];
  const expected = new Set(issued.flatMap(yearsIn));
  return printedLines(body).flatMap(({ text, place }) => {
    const year = yearsIn(text).find((each) => !expected.has(each));
    return year === undefined ? [] : [{ year, place, text }];
  });
}

/** Returns lines above the table that name another round, e.g. "Quý II/2026 (từ ngày …)"; without reviews. */
export function printedRounds(body: FormBody, plan: Plan, { round }: Submission): FormStructure["rounds"] {
  return printedLines(body).flatMap(({ text, place, isAbove }) => {
    const [name = ""] = text.split(/[(,;:\n]/);
    const id = isAbove ? namedRound(plan, withSlashedYear(name.trim())) : undefined;
    const named = id === undefined || id === round ? undefined : findRound(plan, id);
    return named === undefined || named.of !== undefined ? [] : [{ name: named.name, place, text }];
  });
}
