import {
  planId,
  roundId,
  unitCode,
  type ElementCode,
  type Fingerprint,
  type IndicatorCode,
  type LevelCode,
  type UnitCode,
} from "../../domain/codes";
import { contentAt, formulaAt, isCellError } from "../../domain/grid";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { Plan } from "../../domain/plan";
import type { Rejection } from "../../domain/rejection";
import type { Entry, Mark, Submission } from "../../domain/submission";
import type { DateSystem, WorkbookGrids } from "../../domain/workbook-grids";
import { answerKind } from "./answer-kind";
import { typedText } from "./fold-typing";
import { locateForms, type LocatedForm } from "./locate-form";
import { readEntry } from "./read-entry";
import { readMarks, strongestMark } from "./read-marks";
import { readRegisters } from "./read-register";

/** Why a workbook is no filled form. */
export type FormFailure = Extract<Rejection, { readonly kind: "no-form" | "unknown-plan" }>;

/** What reading a form needs to know beside the workbook. */
export interface FormContext {
  readonly plans: readonly Plan[];
  readonly file: string;
  readonly fingerprint: Fingerprint;
  /** Level of a known unit, for forms that lost their level mark. */
  readonly levelOf: (unit: UnitCode) => LevelCode | undefined;
}

/**
 * Reads a filled form: the inverse of drawing one. Sheets, rows and columns are found by their codes wherever they moved;
 * what the form says of itself is taken from the strongest mark present. Fails when no sheet carries our marks, or when
 * the plan it names is not among those known. Round, unit and revision are taken as written; rules judge them.
 */
export function readForm(workbook: WorkbookGrids, context: FormContext): Outcome<Submission, FormFailure> {
  const forms = locateForms(workbook.grids);
  const [form] = forms;
  if (form === undefined) return fail({ kind: "no-form" });
  const marks = readMarks(workbook, forms);
  const found = strongestMark(marks, "plan");
  if (found === undefined) return fail({ kind: "no-form" });
  const plan = context.plans.find((candidate) => candidate.id === planId(found));
  if (plan === undefined) return fail({ kind: "unknown-plan", found });
  const unit = unitCode(strongestMark(marks, "unit") ?? "");
  const level = readLevel(marks, plan, context.levelOf(unit));
  const { dateSystem: system, savedAt } = workbook;
  return succeed({
    file: context.file,
    fingerprint: context.fingerprint,
    plan: plan.id,
    templateVersion: wholeNumber(strongestMark(marks, "version")) ?? 0,
    round: roundId(strongestMark(marks, "round") ?? ""),
    unit,
    level,
    revision: wholeNumber(strongestMark(marks, "revision")) ?? 1,
    savedAt,
    formSheet: form.grid.sheet,
    entries: readEntries(form, plan, level, system),
    printed: readPrinted(form, plan, system),
    registers: readRegisters(workbook.grids, plan, system),
    notes: readNotes(form, plan),
    marks,
  });
}

/** The strongest mark that names a level of the plan, else the level the unit is known by, else the lowest. */
function readLevel(marks: readonly Mark[], plan: Plan, known: LevelCode | undefined): LevelCode {
  const marked = marks.filter((mark) => mark.kind === "level").map((mark) => mark.text);
  const level =
    plan.levels.find((candidate) => marked.includes(candidate.code))?.code ?? known ?? plan.levels[0]?.code;
  if (level === undefined) throw new Error(`plan ${plan.id} has no levels`);
  return level;
}

function readEntries(
  { grid, rows, valueColumn }: LocatedForm,
  plan: Plan,
  level: LevelCode,
  system: DateSystem,
): ReadonlyMap<ElementCode, Entry> {
  const entries = new Map<ElementCode, Entry>();
  for (const element of plan.elements) {
    const row = rows.get(element.code);
    if (row === undefined) continue;
    // What a unit's sector lets the form calculate is not known here, but the formula is there to tell.
    const asked = answerKind(plan, element, { level });
    const isCalculated = formulaAt(grid, row, valueColumn) !== undefined;
    const kind = asked === "yes-no" && isCalculated ? "number" : asked;
    entries.set(element.code, readEntry(grid, row, valueColumn, { kind }, system));
  }
  return entries;
}

function readPrinted(
  { grid, rows, valueColumn }: LocatedForm,
  plan: Plan,
  system: DateSystem,
): ReadonlyMap<IndicatorCode, Entry> {
  const printed = new Map<IndicatorCode, Entry>();
  for (const { code } of plan.indicators) {
    const row = rows.get(code);
    if (row !== undefined) printed.set(code, readEntry(grid, row, valueColumn, { kind: "number" }, system));
  }
  return printed;
}

function readNotes({ grid, rows, noteColumn }: LocatedForm, plan: Plan): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (noteColumn === undefined) return notes;
  for (const { code } of [...plan.elements, ...plan.indicators]) {
    const row = rows.get(code);
    const content = row === undefined ? undefined : contentAt(grid, row, noteColumn);
    const text = content === undefined || isCellError(content) ? "" : typedText(String(content));
    if (text !== "") notes.set(code, text);
  }
  return notes;
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
