import { SUMMARY_SHEETS } from "../../forms/words";
import { fingerprint } from "../../base/codes";
import type { Grid, WorkbookGrids } from "../../workbook/grid";
import { BLANK_FORM_ROUND, planOfForm, unitsOfForm } from "../plan/plan-of-form";
import { inOneGo, type Pausable } from "../../base/pausable";
import { elementCode, unitCode, type ElementCode, type UnitCode } from "../../model/codes";
import type { FiguresOfUnits } from "../../model/form";
import { reportedSubmission, type Submission } from "../../model/submission";
import type { Value } from "../../model/value";
import { type StoredSummary, readingDesk } from "../../summary/read-summary";
import { rowsHolding } from "../../forms/reading";
import { GATHERED_MARKS } from "../../summary/lists";
import { readBlankCopy } from "../copies/read-blank-copy";
import type { BlankWorkbook } from "../recognition/recognise-form";
import { blankSheetNames } from "../drawing/blank-sheet-names";
import { summaryMark, type SummaryMark } from "../copies/summary-mark";

/** The data stored in a summary of a blank form. */
export type StoredBlankSummary = StoredSummary & SummaryMark;

/**
 * Reads the summary of a blank form, as `readSummaryWorkbook` does for a plan. Undefined if the workbook is
 * no such summary. The caller checks the form and its areas.
 */
export const readBlankSummary = (
  workbook: WorkbookGrids,
  blank: BlankWorkbook,
): StoredBlankSummary | undefined => inOneGo(readingBlankSummary(workbook, blank));

/** Does the same in pieces. */
export function* readingBlankSummary(
  workbook: WorkbookGrids,
  blank: BlankWorkbook,
): Pausable<StoredBlankSummary | undefined> {
  const grids = deskGrids(workbook.grids, blank);
  const filing = grids.find((grid) => summaryMark(grid) !== undefined);
  const mark = filing && summaryMark(filing);
  if (filing === undefined || mark === undefined) return undefined;
  const plan = planOfForm(blank.form, "", mark.due);
  const { office } = unitsOfForm();
  const upward = filledForm(workbook, blank, office.level);
  const lists = workbook.grids.filter((grid) => rowsHolding(grid, GATHERED_MARKS.unit).length > 0);
  const ofForm = new Set(blank.workbook.grids.map(({ sheet }) => sheet));
  const about = {
    plan,
    printed: workbook.grids.filter(({ sheet }) => ofForm.has(sheet)),
    round: BLANK_FORM_ROUND,
    office,
    upward,
    filing,
    lists,
    totals: new Map<never, never>(),
  };
  const kept = yield* readingDesk({ ...workbook, grids }, about);
  const names = new Map(kept.units.map(({ code, name }) => [code, name]));
  return {
    ...kept,
    ...mark,
    submissions: kept.submissions.map((submission) => ({
      ...submission,
      unitName: names.get(submission.unit) ?? submission.unit,
    })),
  };
}

/**
 * Returns the sheets behind the form except its lists, whose names may be the same; if nothing is found, only
 * the name decides. Ignores the picture of the form.
 */
function deskGrids(grids: readonly Grid[], { form, workbook }: BlankWorkbook): readonly Grid[] {
  const ofForm = [...workbook.grids, ...workbook.celllessSheets].map(({ sheet }) => sheet);
  const { findings, areas, lists } = blankSheetNames(form, ofForm);
  const others = new Set([...ofForm, areas, ...lists.values()]);
  return grids
    .filter(({ sheet }) => !others.has(sheet))
    .map((grid) => (grid.sheet === findings ? { ...grid, sheet: SUMMARY_SHEETS.findings } : grid));
}

/**
 * Returns what units reported in another round, from its summary, under the cells of this form: that round's
 * form may have had other headings and rows. Units are known by their codes and by their names. Undefined if
 * the workbook is no summary of such a form.
 */
export function earlierFigures(workbook: WorkbookGrids, blank: BlankWorkbook): FiguresOfUnits | undefined {
  const stored = readBlankSummary(workbook, blank);
  const form = filledForm(workbook, blank, unitsOfForm().office.level);
  if (stored === undefined || form === undefined) return undefined;
  const { submissions, uncounted, ledger } = stored;
  const counted = submissions.filter(({ fingerprint }) => uncounted?.has(fingerprint) !== true);
  const figures = new Map<UnitCode, ReadonlyMap<ElementCode, Value>>();
  for (const submission of counted) {
    const { entries, unitName = "" } = reportedSubmission(submission, ledger.adjustments);
    const values = [...form.entries].flatMap(([code, { place }]): readonly [ElementCode, Value][] => {
      const reading = entries.get(elementCode(`${place.sheet}!${place.cell}`))?.reading;
      return reading === undefined || reading.kind === "misread" ? [] : [[code, reading]];
    });
    for (const unit of [submission.unit, unitCode(unitName)]) figures.set(unit, new Map(values));
  }
  return figures;
}

/** The office reports the filled form itself. */
function filledForm(
  workbook: WorkbookGrids,
  blank: BlankWorkbook,
  level: Submission["level"],
): Submission | undefined {
  const read = readBlankCopy(blank, workbook, { file: "", fingerprint: fingerprint("") });
  return read.ok ? { ...read.value.submission, level } : undefined;
}
