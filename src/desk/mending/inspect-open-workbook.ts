import { type Area, type Grid, type WorkbookGrids, someItem } from "../../workbook/grid";
import type { Fix } from "../../forms/fixes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { CheckedFile, CheckKnowledge } from "../checking/check-files";
import { checkOpenGrids, type CheckOpenFailure } from "../checking/check-open-workbook";
import { proposeFixes } from "./fix-proposals";
import { formValidations } from "./form-validations";
import type { OpenWorkbook, PaintProgress, SheetValidation } from "../../workbook/open-workbook";

const isEmptySheet = ({ rows }: Grid): boolean =>
  !someItem(rows, ({ values }) => someItem(values, (content) => content !== ""));

/** What is wrong with the form in the open workbook, and what can be done about it at a click. */
export interface Inspection {
  readonly checked: CheckedFile;
  /** Safe changes, to be shown before anything is done. */
  readonly fixes: readonly Fix[];
  /** Validations of the form that pasting has taken away. */
  readonly lost: readonly SheetValidation[];
  readonly merges: KnownMerges;
}

/** Merged areas by sheet, as they were told when somebody asked. */
export type KnownMerges = ReadonlyMap<string, readonly Area[]>;

/**
 * Checks the form in the open workbook with one reading of its cells. Nothing is changed. With `known` merges none are asked
 * for: the question may end what people can undo, so only a check that somebody asks for may put it.
 */
export async function inspectOpenWorkbook(
  workbook: OpenWorkbook,
  name: string,
  knowledge: CheckKnowledge,
  progress?: PaintProgress,
  known?: KnownMerges,
): Promise<Outcome<Inspection, CheckOpenFailure>> {
  const read = await workbook.read(progress, { merges: known === undefined });
  if (!read.ok) return read;
  const open = known === undefined ? read.value : withMerges(read.value, known);
  const checked = checkOpenGrids(open, name, knowledge);
  if (!checked.ok) return open.grids.every(isEmptySheet) ? fail({ kind: "empty-workbook" }) : checked;
  const { submission } = checked.value;
  const wanted = submission === undefined ? [] : formValidations(open, submission, knowledge);
  const lost = wanted.length === 0 ? succeed([]) : await workbook.lostValidations(wanted);
  if (!lost.ok) return lost;
  return succeed({
    checked: checked.value,
    fixes: proposeFixes(checked.value, knowledge),
    lost: lost.value,
    merges: new Map(open.grids.map(({ sheet, merges }) => [sheet, merges])),
  });
}

const withMerges = (open: WorkbookGrids, known: KnownMerges): WorkbookGrids => ({
  ...open,
  grids: open.grids.map((grid) => ({ ...grid, merges: known.get(grid.sheet) ?? [] })),
});
