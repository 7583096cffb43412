import type { Fingerprint } from "../base/codes";
import {
  planById,
  earlierVersion,
  type EarlierVersion,
  namedRound,
  isFraction,
  numberExpectation,
  type NumberExpectation,
  type Level,
  type Plan,
} from "../model/plan";
import { a1, contentAt, formulaAt, isCellError, type DateSystem, type WorkbookGrids } from "../workbook/grid";
import {
  planId,
  roundId,
  unitCode,
  type ElementCode,
  type IndicatorCode,
  type LevelCode,
  type RoundId,
  type UnitCode,
} from "../model/codes";
import { fail, succeed, type Outcome } from "../base/outcome";
import type { Rejection } from "../model/finding";
import {
  type Submission,
  readUnitsBehind,
  type Mark,
  type DroppedRow,
  type Entry,
} from "../model/submission";
import { valueKind } from "./layout/value-kind";
import { readExplanations } from "./explanations/read-explanations";
import { headerText, locateForms, type LocatedForm } from "./reading/locate-form";
import { readEntry } from "./reading/read-entry";
import { readMarks, strongestMark } from "./reading/read-marks";
import { readNotes } from "./reading/read-notes";
import { readRegisters, countRegisterRows } from "./reading/read-register";
import type { WantedValue } from "./reading/read-value";
import { codeAt, filledColumns } from "./reading/code-text";
import { FORM_ROW } from "./layout/form-rows";
import { MARK_CODES, REPORTED_CODE } from "./layout/header-codes";

/** Why a workbook is not a filled form. */
export type FormFailure = Extract<Rejection, { readonly kind: "no-form" | "unknown-plan" | "too-large" }>;

/** What reading a form needs besides the workbook. */
export interface FormContext {
  readonly plans: readonly Plan[];
  readonly file: string;
  readonly fingerprint: Fingerprint;
  /** Forms with more filled register rows are not read. Undefined = no limit. */
  readonly mostRegisterRows?: number;
  /** Returns the level of a known unit, for forms that lost their level mark. */
  readonly levelOf: (unit: UnitCode) => LevelCode | undefined;
}

/**
 * Reads a filled form: the inverse of drawing one. Finds sheets, rows and columns by their codes, and takes
 * the form's identity from its strongest marks. Fails if no sheet has our marks or the named plan is unknown.
 * Returns round, unit and revision as written; rules check them.
 */
export function readForm(workbook: WorkbookGrids, context: FormContext): Outcome<Submission, FormFailure> {
  const forms = locateForms(workbook.grids);
  const [form] = forms;
  if (form === undefined) return fail({ kind: "no-form" });
  const written = readMarks(workbook, forms);
  const found = strongestMark(written, "plan");
  if (found === undefined) return fail({ kind: "no-form" });
  const plan = planById(context.plans, planId(found));
  if (plan === undefined) return fail({ kind: "unknown-plan", found });
  const allowed = context.mostRegisterRows ?? Infinity;
  if (countRegisterRows(workbook.grids, plan) > allowed)
    return fail({ kind: "too-large", limit: "rows", allowed });
  const marks = written.map((mark) => understood(mark, plan));
  const unit = unitCode(strongestMark(marks, "unit") ?? "");
  const known = context.levelOf(unit);
  const level = readLevel(marks, plan, known);
  const round = roundId(strongestMark(marks, "round") ?? "");
  const { dateSystem: system, savedAt } = workbook;
  const version = wholeNumber(strongestMark(marks, "version")) ?? 0;
  const then = earlierVersion(plan, version);
  return succeed({
    file: context.file,
    fingerprint: context.fingerprint,
    plan: plan.id,
    templateVersion: version,
    round,
    unit,
    level,
    revision: wholeNumber(strongestMark(marks, "revision")) ?? 1,
    savedAt,
    formSheet: form.grid.sheet,
    behind: readUnitsBehind(headerText(form, REPORTED_CODE) ?? ""),
    entries: readEntries(form, plan, level, system, then),
    ...readDropped(form, then),
    printed: readPrinted(form, plan, system),
    registers: readRegisters(workbook.grids, plan, system),
    ...readNotes(form, plan),
    marks,
    unitName: printedText(form, 0)?.replace(/^[^:]*:\s*/, ""),
    officeLine: printedText(form, FORM_ROW.office - FORM_ROW.unit)?.replace(RULE_BELOW, ""),
    ...readExplained(workbook, unit, round),
  });
}

/** The rule drawn below the office in its cell. */
const RULE_BELOW = /\s*—+$/;

/** Resolves a typed round ("Đợt I", "1." for "I") to its code; keeps other marks. */
const understood = (mark: Mark, plan: Plan): Mark =>
  mark.kind === "round" ? { ...mark, text: namedRound(plan, mark.text) ?? mark.text } : mark;

/** Reads the explanations of this round. Ignores a sheet copied from another round's form. */
function readExplained(
  { grids }: WorkbookGrids,
  unit: UnitCode,
  round: RoundId,
): Pick<Submission, "explanations"> {
  const explanations = readExplanations(grids, unit).filter((explanation) => explanation.round === round);
  return explanations.length === 0 ? {} : { explanations };
}

/**
 * Returns the strongest mark's level. If marks disagree, or there is none, the known level of the unit; else
 * the lowest.
 */
function readLevel(marks: readonly Mark[], plan: Plan, known: LevelCode | undefined): LevelCode {
  const marked = marks
    .filter(({ kind }) => kind === "level")
    .flatMap(({ text }) => plan.levels.find(({ code }) => code === text)?.code ?? []);
  const isKnown = ({ code }: Level): boolean => code === known;
  const [strongest] = marked;
  const level =
    known !== undefined && marked.includes(known)
      ? known
      : (strongest ?? (plan.levels.find(isKnown) ?? plan.levels[0])?.code);
  if (level === undefined) throw new Error(`plan ${plan.id} has no levels`);
  return level;
}

function readEntries(
  { grid, rows, valueColumn }: LocatedForm,
  plan: Plan,
  level: LevelCode,
  system: DateSystem,
  then: EarlierVersion,
): ReadonlyMap<ElementCode, Entry> {
  const entries = new Map<ElementCode, Entry>();
  for (const element of plan.elements) {
    const row = rows.get(then.codeThen(element.code) ?? element.code);
    if (row === undefined) continue;
    // The unit's sector may let the form calculate more; the formula in the cell shows it.
    const asked = valueKind(plan, element, { level });
    const isCalculated = formulaAt(grid, row, valueColumn) !== undefined;
    const kind = asked === "yes-no" && isCalculated ? "number" : asked;
    const wanted: WantedValue =
      kind === "number"
        ? { kind, expectation: numberExpectation(element.type, element.unitOfMeasure) }
        : { kind };
    entries.set(element.code, readEntry(grid, row, valueColumn, wanted, system));
  }
  return entries;
}

function readDropped(
  { grid, rows, valueColumn }: LocatedForm,
  { removed }: EarlierVersion,
): Pick<Submission, "dropped"> {
  const dropped = removed.flatMap((code): readonly DroppedRow[] => {
    const row = rows.get(code);
    const content = row === undefined ? undefined : contentAt(grid, row, valueColumn);
    if (row === undefined || content === undefined || content === "") return [];
    const shown = isCellError(content) ? content.error : String(content);
    return [{ code, place: { sheet: grid.sheet, cell: a1(row, valueColumn) }, shown }];
  });
  return dropped.length === 0 ? {} : { dropped };
}

function readPrinted(
  { grid, rows, valueColumn }: LocatedForm,
  plan: Plan,
  system: DateSystem,
): ReadonlyMap<IndicatorCode, Entry> {
  const printed = new Map<IndicatorCode, Entry>();
  for (const { code, aggregation, unitOfMeasure } of plan.indicators) {
    const row = rows.get(code);
    const expectation: NumberExpectation = isFraction(aggregation)
      ? { kind: "percent" }
      : { kind: "decimal", unitOfMeasure };
    const wanted: WantedValue = { kind: "number", expectation };
    if (row !== undefined) printed.set(code, readEntry(grid, row, valueColumn, wanted, system));
  }
  return printed;
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;

/** Returns the printed text `offset` rows below the row of the unit's code (negative: above). */
function printedText(
  { grid, rows, codeColumn, valueColumn }: LocatedForm,
  below: number,
): string | undefined {
  const row = rows.get(MARK_CODES.unit);
  if (row === undefined || row + below < 0) return undefined;
  return filledColumns(grid, row + below)
    .filter((column) => column !== valueColumn && column !== codeColumn)
    .map((column) => codeAt(grid, row + below, column))[0];
}
