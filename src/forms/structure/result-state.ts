import type { FormStructure } from "../../model/form";
import { contentAt, formulaAt, type CellContent, shownContent } from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import { formCheckWords } from "../words/form-check-words";
import type { FormBody } from "./form-body";

const saysBlank = (said: CellContent | undefined): boolean =>
  typeof said === "string" && said.startsWith(formCheckWords.kinds.blank.trimEnd());

/**
 * Whether the formulas of the form were calculated after the figures were typed. The column of checks tells: it says of a
 * filled row that it is not filled, or nothing of a row that has to be filled and is not.
 */
export function resultState({ form, rows }: FormBody, plan: Plan): FormStructure["results"] {
  const { grid, valueColumn, columns } = form;
  const checkColumn = columns?.get("CHECK");
  const mayBeBlank = new Set<string>(
    plan.elements.filter(({ isOptional }) => isOptional === true).map(({ code }) => code),
  );
  let formulas = 0;
  let results = 0;
  let isStale = false;
  for (const { row, code } of rows) {
    const formula = formulaAt(grid, row, valueColumn);
    const check = checkColumn === undefined ? undefined : formulaAt(grid, row, checkColumn);
    formulas += (formula ? 1 : 0) + (check ? 1 : 0);
    results += (formula?.hasCachedValue ? 1 : 0) + (check?.hasCachedValue ? 1 : 0);
    if (checkColumn === undefined || formula !== undefined || check?.hasCachedValue !== true) continue;
    const said = contentAt(grid, row, checkColumn);
    const isFilled = shownContent(grid, row, valueColumn) !== undefined;
    isStale ||= isFilled ? saysBlank(said) : said === "" && !mayBeBlank.has(code);
  }
  if (formulas > 0 && results === 0) return "missing";
  return isStale ? "stale" : "calculated";
}
