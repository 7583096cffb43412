import { parseA1, type CellPosition } from "../../workbook/grid";
import { explain } from "../explanations/explain";
import type { Finding, RuleId, Severity } from "../../model/finding";
import { onePerMistake } from "./relations/one-per-mistake";
import type { CheckSubject } from "./subject/rule";
import { withoutDisturbedRows } from "./form/row-label";
import { rulesOf } from "./rules";
import { firmPlan } from "../trials/trial-checks";
import { tryChecks } from "../trials/try-checks";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Rules about single figures whose findings follow from one about the whole report. */
const SYMPTOMS: Partial<Readonly<Record<RuleId, readonly RuleId[]>>> = {
  "only-zeros": ["falling-count", "opening-stock"],
  "repeated-report": ["cumulated-flows", "opening-stock"],
};

/** Leaves out what another finding causes, unless that is explained. */
function withoutSymptoms(findings: readonly Finding[]): readonly Finding[] {
  const silent = new Set(
    findings.flatMap(({ rule, severity }) => (severity === "note" ? [] : (SYMPTOMS[rule] ?? []))),
  );
  return findings.filter(({ rule }) => !silent.has(rule));
}

/** Sorts a finding without a cell before the cells of its sheet. */
const BEFORE_CELLS: CellPosition = { row: -1, column: -1 };

/**
 * Returns all findings about one form, one for each mistake. Errors first; within a severity the whole file,
 * then the form from top to bottom, then its registers. Explained findings and those of checks on trial are
 * notes.
 */
export function check(subject: CheckSubject): readonly Finding[] {
  const sheets = [subject.submission.formSheet, ...subject.template.registers.map(({ sheet }) => sheet)];
  const plan = firmPlan(subject.plan, subject.submission.round);
  const firm = plan === subject.plan ? subject : { ...subject, plan };
  const sound = withoutDisturbedRows(firm);
  const findings = onePerMistake(
    rulesOf(firm.plan).flatMap(({ find, ofDisturbedRows }) => find(ofDisturbedRows ? firm : sound)),
    sound,
  );
  const tried = tryChecks({ ...sound, plan: subject.plan }, findings);
  return withoutSymptoms(explain([...findings, ...tried], subject.submission.explanations ?? []))
    .map((finding) => ({ finding, order: orderOf(finding, sheets) }))
    .toSorted((left, right) => compareOrders(left.order, right.order))
    .map(({ finding }) => finding);
}

function orderOf({ severity, sheet, cell }: Finding, sheets: readonly string[]): readonly number[] {
  const { row, column } = (cell === undefined ? undefined : parseA1(cell)) ?? BEFORE_CELLS;
  const known = sheet === undefined ? -1 : sheets.indexOf(sheet);
  const sheetOrder = sheet !== undefined && known < 0 ? sheets.length : known;
  return [GRAVITY[severity], sheetOrder, row, column];
}

function compareOrders(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((part, position) => part !== right[position]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
