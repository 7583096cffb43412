import { SUMMARY_SHEETS } from "../../forms/words";
import { fingerprint } from "../../base/codes";
import type { Grid, WorkbookGrids } from "../../workbook/grid";
import { BLANK_FORM_ROUND, planOfForm, unitsOfForm } from "../plan/plan-of-form";
import { inOneGo, type Pausable } from "../../base/pausable";
import type { Submission } from "../../model/submission";
import { type KeptSummary, readingDesk } from "../../summary/read-summary";
import { rowsHolding } from "../../forms/reading";
import { GATHERED_MARKS } from "../../summary/lists";
import { readBlankCopy } from "../copies/read-blank-copy";
import type { BlankWorkbook } from "../recognition/recognise-form";
import { blankSheetNames } from "../drawing/blank-sheet-names";
import { summaryMark, type SummaryMark } from "../copies/summary-mark";

/** What a summary of a blank form says of itself. */
export type StoredBlankSummary = KeptSummary & SummaryMark;

/**
 * Reads the summary of a blank form back, as `readSummaryWorkbook` does one of a plan. Undefined
 * where the workbook is no such summary. Whether it is one of this form, read in this way, is for the caller to see.
 */
export const readBlankSummary = (
  workbook: WorkbookGrids,
  blank: BlankWorkbook,
): StoredBlankSummary | undefined => inOneGo(readingBlankSummary(workbook, blank));

/** The same in pieces. */
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
  const about = {
    plan,
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
 * The sheets behind the form but for its lists, which may have some of the same names; where nothing was found, the name is all
 * there is. The picture of the form says nothing more.
 */
function deskGrids(grids: readonly Grid[], { form, workbook }: BlankWorkbook): readonly Grid[] {
  const ofForm = [...workbook.grids, ...workbook.celllessSheets].map(({ sheet }) => sheet);
  const { findings, areas, lists } = blankSheetNames(form, ofForm);
  const others = new Set([...ofForm, areas, ...lists.values()]);
  return grids
    .filter(({ sheet }) => !others.has(sheet))
    .map((grid) => (grid.sheet === findings ? { ...grid, sheet: SUMMARY_SHEETS.findings } : grid));
}

/** What the office reports is the form itself, filled. */
function filledForm(
  workbook: WorkbookGrids,
  blank: BlankWorkbook,
  level: Submission["level"],
): Submission | undefined {
  const read = readBlankCopy(blank, workbook, { file: "", fingerprint: fingerprint("") });
  return read.ok ? { ...read.value.submission, level } : undefined;
}
