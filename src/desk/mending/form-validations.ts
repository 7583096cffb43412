import { planById, findRound } from "../../model/plan";
import { sheetKey, contentAt, type Grid, type WorkbookGrids } from "../../workbook/grid";
import type { Submission } from "../../model/submission";
import { findUnit } from "../../model/unit";
import type { SheetDrawing } from "../../workbook/drawing";
import type { CheckKnowledge } from "../checking/check-files";
import { makeForm } from "../../forms/issue";
import type { SheetValidation } from "../../workbook/open-workbook";
import { registryExpecting } from "../units/unit-lookup";

/** Only rules are taken from the drawing, and they do not depend on the day it was made. */
const ANY_DAY = "2000-01-01T00:00:00Z";

/**
 * The validations that the form in a workbook was issued with, where they can be put back with certainty: on sheets whose
 * codes stand as drawn, of forms of the current version and of units that are known. Nothing else.
 */
export function formValidations(
  { grids, names }: WorkbookGrids,
  { plan: id, round, unit: code, level, templateVersion, formSheet }: Submission,
  { plans, registries }: Pick<CheckKnowledge, "plans" | "registries">,
): readonly SheetValidation[] {
  const plan = planById(plans, id);
  const registry = registryExpecting(code, registries);
  const unit = registry && findUnit(registry, code);
  if (plan === undefined || registry === undefined || unit === undefined) return [];
  const isAsIssued =
    templateVersion === plan.version && unit.level === level && findRound(plan, round) !== undefined;
  if (!isAsIssued) return [];
  const [form, ...others] = makeForm(plan, round, unit, registry.office, ANY_DAY).sheets;
  if (form === undefined) throw new Error(`the form of plan ${id} has no sheets`);
  const known = new Set(names.map(({ name }) => sheetKey(name)));
  // The form itself is found by its marks, whatever its sheet is called now.
  return [{ ...form, name: formSheet }, ...others].flatMap((drawn) => {
    const grid = grids.find(({ sheet }) => sheet === drawn.name);
    if (grid === undefined || !standsAsDrawn(drawn, grid)) return [];
    return drawn.validations
      .filter(({ rule }) => rule.kind !== "list" || known.has(sheetKey(rule.name)))
      .map((validation) => ({ sheet: drawn.name, validation }));
  });
}

/** Formulas of validations refer to rows and columns: moved ones would be judged by their neighbours. */
function standsAsDrawn({ cells }: SheetDrawing, grid: Grid): boolean {
  return cells.every(({ row, column, style, content }) => {
    const isMark = style === "code" && content.kind === "text" && (row === 0 || column === 0);
    if (!isMark) return true;
    const found = contentAt(grid, row, column);
    // Typed anew, a code of digits is a number.
    return (typeof found === "number" ? String(found) : found) === content.text;
  });
}
