import { SUMMARY_SHEETS } from "../../forms/words";
import { fingerprint } from "../../base/codes";
import { planById, type Plan } from "../../model/plan";
import type { ElementCode, RoundId, UnitCode } from "../../model/codes";
import type { Grid, WorkbookGrids } from "../../workbook/grid";
import type { Submission } from "../../model/submission";
import type { Unit } from "../../model/unit";
import type { Value } from "../../model/value";
import { readForm } from "../../forms/read-form";
import { readOfficeValues } from "./read-office-values";
import { readTotals } from "./read-overview";

/** What a summary workbook is about, as its report to the office above says. */
export interface SummaryAbout {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: Unit;
  /** The report itself. */
  readonly upward: Submission;
}

/** Undefined where the workbook is no summary of a known plan. */
export function summaryAbout(workbook: WorkbookGrids, plans: readonly Plan[]): SummaryAbout | undefined {
  const named = sheetNamed(workbook.grids, SUMMARY_SHEETS.upward);
  // A sheet that was renamed is found by what is on it.
  const sheets = named === undefined ? workbook.grids : [named];
  const context = { plans, levelOf: () => undefined, file: "", fingerprint: fingerprint("") };
  const form = readForm({ ...workbook, grids: sheets }, context);
  const plan = form.ok ? planById(plans, form.value.plan) : undefined;
  if (!form.ok || plan === undefined) return undefined;
  const { round, unit: code, unitName: name = code, level } = form.value;
  return { plan, round, office: { code, name, level, aliases: [] }, upward: form.value };
}

/** The code of the plan a summary says it is of, known or not; undefined where it does not say. */
export function summaryPlan({ grids, ...workbook }: WorkbookGrids): string | undefined {
  const upward = sheetNamed(grids, SUMMARY_SHEETS.upward);
  const context = { plans: [], levelOf: () => undefined, file: "", fingerprint: fingerprint("") };
  const form = upward && readForm({ ...workbook, grids: [upward] }, context);
  return form?.ok === false && form.failure.kind === "unknown-plan" ? form.failure.found : undefined;
}

export interface SummaryTotals {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: UnitCode;
  readonly totals: ReadonlyMap<string, number>;
  /** What the office answered itself. */
  readonly own: ReadonlyMap<ElementCode, Value>;
}

/**
 * Which round a summary of the plan is of and what it came to; undefined where it is none. Nothing else of it
 * is read.
 */
export function readSummaryTotals(workbook: WorkbookGrids, plan: Plan): SummaryTotals | undefined {
  const about = summaryAbout(workbook, [plan]);
  const overview = sheetNamed(workbook.grids, SUMMARY_SHEETS.overview);
  if (about === undefined || overview === undefined) return undefined;
  const { round, office, upward } = about;
  const own = readOfficeValues(upward, about.plan).values;
  return { plan: about.plan, round, office: office.code, totals: readTotals(overview, plan), own };
}

/** The sheet of that name. */
export const sheetNamed = (grids: readonly Grid[], name: string): Grid | undefined =>
  grids.find(({ sheet }) => sheet === name);
