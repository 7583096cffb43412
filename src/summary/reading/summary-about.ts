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

/** Subject of a summary workbook, from its report to the office above. */
export interface SummaryAbout {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly office: Unit;
  readonly upward: Submission;
}

/** Undefined unless the workbook is a summary of a known plan. */
export function summaryAbout(workbook: WorkbookGrids, plans: readonly Plan[]): SummaryAbout | undefined {
  const named = sheetNamed(workbook.grids, SUMMARY_SHEETS.upward);
  // A renamed sheet is found by its content.
  const sheets = named === undefined ? workbook.grids : [named];
  const context = { plans, levelOf: () => undefined, file: "", fingerprint: fingerprint("") };
  const form = readForm({ ...workbook, grids: sheets }, context);
  const plan = form.ok ? planById(plans, form.value.plan) : undefined;
  if (!form.ok || plan === undefined) return undefined;
  const { round, unit: code, unitName: name = code, level } = form.value;
  return { plan, round, office: { code, name, level, aliases: [] }, upward: form.value };
}

/** Returns the code of a summary's plan, known or not; undefined if not stated. */
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
  /** Values of the office's own report. */
  readonly own: ReadonlyMap<ElementCode, Value>;
}

/** Reads only round and totals of a summary of the plan; undefined for other workbooks. */
export function readSummaryTotals(workbook: WorkbookGrids, plan: Plan): SummaryTotals | undefined {
  const about = summaryAbout(workbook, [plan]);
  const overview = sheetNamed(workbook.grids, SUMMARY_SHEETS.overview);
  if (about === undefined || overview === undefined) return undefined;
  const { round, office, upward } = about;
  const own = readOfficeValues(upward, about.plan).values;
  return { plan: about.plan, round, office: office.code, totals: readTotals(overview, plan), own };
}

export const sheetNamed = (grids: readonly Grid[], name: string): Grid | undefined =>
  grids.find(({ sheet }) => sheet === name);
