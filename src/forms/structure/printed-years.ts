import { a1, forEachItem } from "../../workbook/grid";
import type { FormStructure } from "../../model/form";
import { findRound, type Plan } from "../../model/plan";
import type { Submission } from "../../model/submission";
import { formWords } from "../words/form-words";
import { yearsIn } from "../words/year-words";
import { codeAt } from "../reading/code-text";
import type { FormBody } from "./form-body";

/** Years that the form as issued did not say, in the lines above the table and in those below it. */
export function printedYears(
  { form: { grid, codeColumn, columns }, rows }: FormBody,
  plan: Plan,
  { round }: Submission,
): FormStructure["years"] {
  const period = findRound(plan, round);
  const issued = [
    plan.title,
    formWords.planLine(plan),
    ...(period === undefined ? [] : [formWords.roundLine(period), formWords.theme(period)]),
  ];
  const expected = new Set(issued.flatMap(yearsIn));
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  const lastColumn = columns === undefined ? Infinity : Math.max(...columns.values());
  const found: FormStructure["years"][number][] = [];
  forEachItem(grid.rows, (cells, row) => {
    // Rows with a code hold marks and figures, not lines.
    if ((row >= first && row <= last) || codeAt(grid, row, codeColumn) !== "") return;
    forEachItem(cells.values, (content, column) => {
      if (column > lastColumn || typeof content !== "string" || !/(?:19|20)\d\d/.test(content)) return;
      const text = codeAt(grid, row, column);
      const year = yearsIn(text).find((each) => !expected.has(each));
      if (year !== undefined) found.push({ year, place: { sheet: grid.sheet, cell: a1(row, column) }, text });
    });
  });
  return found;
}
