import { type Area, type Grid, type WorkbookGrids, someItem, sheetKey, contentAt } from "../../workbook/grid";
import type { Fix } from "../../forms/fixes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { CheckedFile, CheckKnowledge } from "../checking/check-files";
import { checkOpenGrids, type CheckOpenFailure } from "../checking/check-open-workbook";
import { proposeFixes } from "./fix-proposals";
import type { OpenWorkbook, PaintProgress, SheetValidation } from "../../workbook/open-workbook";
import { planById, findRound } from "../../model/plan";
import type { Submission } from "../../model/submission";
import { findUnit } from "../../model/unit";
import type { SheetDrawing } from "../../workbook/drawing";
import { makeForm } from "../../forms/issue";
import { registryExpecting } from "../units/unit-lookup";

const isEmptySheet = ({ rows }: Grid): boolean =>
  !someItem(rows, ({ values }) => someItem(values, (content) => content !== ""));

/** Faults of the form in the open workbook and what can be done about them. */
export interface Inspection {
  readonly checked: CheckedFile;
  /** Safe fixes for preview. */
  readonly fixes: readonly Fix[];
  /** Validations that pasting removed. */
  readonly lost: readonly SheetValidation[];
  readonly merges: KnownMerges;
}

/** Merged areas by sheet at the last query. */
export type KnownMerges = ReadonlyMap<string, readonly Area[]>;

/**
 * Checks the form in the open workbook with one reading of its cells; changes nothing. Does not query merges
 * if they are `known`: the query may clear Excel's undo list, so only an explicit check makes it.
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

/** Only rules are taken from the drawing; they do not depend on its day. */
const ANY_DAY = "2000-01-01T00:00:00Z";

/**
 * Returns the issued validations of a form if they can be restored with certainty: on sheets with codes as
 * drawn, of the current version, of known units.
 */
function formValidations(
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
  // The form is found by its marks, even if its sheet was renamed.
  return [{ ...form, name: formSheet }, ...others].flatMap((drawn) => {
    const grid = grids.find(({ sheet }) => sheet === drawn.name);
    if (grid === undefined || !standsAsDrawn(drawn, grid)) return [];
    return drawn.validations
      .filter(({ rule }) => rule.kind !== "list" || known.has(sheetKey(rule.name)))
      .map((validation) => ({ sheet: drawn.name, validation }));
  });
}

/** Formulas of validations refer to rows and columns: moved ones would check their neighbours. */
function standsAsDrawn({ cells }: SheetDrawing, grid: Grid): boolean {
  return cells.every(({ row, column, style, content }) => {
    const isMark = style === "code" && content.kind === "text" && (row === 0 || column === 0);
    if (!isMark) return true;
    const found = contentAt(grid, row, column);
    // A retyped code of digits is a number.
    return (typeof found === "number" ? String(found) : found) === content.text;
  });
}
