import { levelCode } from "../../../domain/codes";
import { parseA1 } from "../../../domain/grid/address";
import { contentAt, type Grid } from "../../../domain/grid/grid";
import type { Plan } from "../../../domain/plan/plan";
import type { Submission } from "../../../domain/submission/submission";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import type { KeptProblem } from "../../summary/reading/kept-summary";
import { typedOverFigures, type BehindFigures } from "../../summary/reading/typed-over";
import { typedOverTotals } from "../../summary/reading/typed-over-totals";
import { readOwnCopy, type BlankForm } from "../copies/read-own-copy";

/** The office that adds the copies up is not one of those that fill them in. */
const ABOVE = levelCode("own-form-office");

/**
 * Figures of a summary of an own form that are not what was received: on the sheet of figures, and in the form itself, which
 * is read as one of its copies. The next roll-up would lose what was typed over them.
 */
export function typedOverOwn(
  workbook: WorkbookGrids,
  blank: BlankForm,
  figures: Grid | undefined,
  behind: BehindFigures,
): readonly KeptProblem[] {
  const hasUnitRows = blank.form.unitRows.length > 0;
  // A row of a unit that counts from another file is blank on the sheet of figures, and in no other unit's total.
  const isShown = ({ place }: KeptProblem): boolean => !hasUnitRows || !isEmptyAt(figures, place.cell);
  const filled = hasUnitRows ? undefined : filledForm(workbook, blank, behind.plan);
  const plan: Plan = {
    ...behind.plan,
    levels: [...behind.plan.levels, { code: ABOVE, name: "", signature: [] }],
  };
  return [
    ...typedOverFigures(figures, behind).filter(isShown),
    ...(filled === undefined ? [] : typedOverTotals(filled, figures, { ...behind, plan })),
  ];
}

function isEmptyAt(grid: Grid | undefined, cell: string): boolean {
  const at = parseA1(cell);
  return grid !== undefined && at !== undefined && contentAt(grid, at.row, at.column) === undefined;
}

function filledForm(workbook: WorkbookGrids, blank: BlankForm, plan: Plan): Submission | undefined {
  const read = readOwnCopy(blank, workbook, { file: "", fingerprint: blank.form.fingerprint });
  return read.ok ? { ...read.value.submission, plan: plan.id, level: ABOVE } : undefined;
}
