import { a1 } from "../../workbook/grid";
import type { UnlikeLabel } from "../../model/form";
import type { Plan } from "../../model/plan";
import { foldName } from "../../base/text";
import { codeAt } from "../reading/code-text";
import { formWords } from "../words/form-words";
import type { FormBody } from "./form-body";

/**
 * The rows of the table that show another label than the plan gives their code. Which labels an earlier version had is not known,
 * and without the row of column codes it is not known where the labels stand: then there are none.
 */
export function unlikeLabels({ form, rows }: FormBody, plan: Plan, version: number): readonly UnlikeLabel[] {
  const column = form.columns?.get("LABEL");
  if (column === undefined || version !== plan.version) return [];
  const labels = new Map<string, string>(
    [...plan.elements, ...plan.indicators].map(({ code, label }) => [code, label]),
  );
  return rows.flatMap(({ row, code }) => {
    const label = labels.get(code);
    // Of a code that stands twice the first row counts.
    if (label === undefined || form.rows.get(code) !== row) return [];
    const shown = codeAt(form.grid, row, column);
    const isAsPrinted = shown === label || shown === formWords.elementLabel(label);
    if (isAsPrinted || foldName(shown) === foldName(label)) return [];
    return [{ code, place: { sheet: form.grid.sheet, cell: a1(row, column) }, shown }];
  });
}
