import type { Grid } from "../../domain/grid/grid";
import { someItem } from "../../domain/grid/sparse";
import type { Fix } from "../../domain/fixes/fix";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { CheckedFile, CheckKnowledge } from "../checking/check-files";
import { checkOpenGrids, type CheckOpenFailure } from "../checking/check-open-workbook";
import { proposeFixes } from "./fix-proposals";
import { formValidations } from "./form-validations";
import type { OpenWorkbook, PaintProgress, SheetValidation } from "../ports/open-workbook";

const isEmptySheet = ({ rows }: Grid): boolean =>
  !someItem(rows, ({ values }) => someItem(values, (content) => content !== ""));

/** What is wrong with the form in the open workbook, and what can be done about it at a click. */
export interface Inspection {
  readonly checked: CheckedFile;
  /** Safe changes, to be shown before anything is done. */
  readonly fixes: readonly Fix[];
  /** Validations of the form that pasting has taken away. */
  readonly lost: readonly SheetValidation[];
}

/** Checks the form in the open workbook with one reading of its cells. Nothing is changed. */
export async function inspectOpenWorkbook(
  workbook: OpenWorkbook,
  name: string,
  knowledge: CheckKnowledge,
  progress?: PaintProgress,
): Promise<Outcome<Inspection, CheckOpenFailure>> {
  const grids = await workbook.read(progress, { merges: true });
  if (!grids.ok) return grids;
  const checked = checkOpenGrids(grids.value, name, knowledge);
  if (!checked.ok) return grids.value.grids.every(isEmptySheet) ? fail({ kind: "empty-workbook" }) : checked;
  const { submission } = checked.value;
  const wanted = submission === undefined ? [] : formValidations(grids.value, submission, knowledge);
  const lost = wanted.length === 0 ? succeed([]) : await workbook.lostValidations(wanted);
  if (!lost.ok) return lost;
  return succeed({
    checked: checked.value,
    fixes: proposeFixes(checked.value, knowledge),
    lost: lost.value,
  });
}
