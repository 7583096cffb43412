import type { Fingerprint } from "../../base/codes";
import { planById, type Plan } from "../../model/plan";
import type { LevelCode, UnitCode } from "../../model/codes";
import type { FindingOf, Rejection, SourceFile } from "../../model/finding";
import type { FormStructure } from "../../model/form";
import { succeed, type Outcome } from "../../base/outcome";
import { type FileFailure, fingerprintOf, type ReceivedFile, type WorkbookFiles } from "../../workbook/files";
import type { Submission } from "../../model/submission";
import type { WorkbookExtras, WorkbookGrids } from "../../workbook/grid";
import { readForm } from "../../forms/read-form";
import { readStructure } from "../../forms/reading";
import { readBlankCopy, type CopyFacts, printedContent, type PrintedContent } from "../../recognise/copies";
import type { BlankWorkbook } from "../../recognise/blank-form";

/** A thousand times what a form has; more would take memory and time from all other files. */
const MOST_REGISTER_ROWS = 20_000;

/** A received file with one of our forms. */
export interface FormReading {
  readonly kind: "form";
  readonly source: SourceFile;
  readonly submission: Submission;
  readonly extras: WorkbookExtras;
  /** For a form whose rows have codes. */
  readonly structure?: FormStructure;
  /** For a copy of a blank form without codes. */
  readonly copy?: CopyFacts;
}

/** A received file without a readable form. */
export interface RejectedReading {
  readonly kind: "rejected";
  readonly source: SourceFile;
  readonly rejection: Rejection;
  /** Findings of the earlier roll-up that refused it. */
  readonly findings?: readonly FindingOf<"kept">[];
  /** For a workbook without our marks. */
  readonly print?: PrintedContent;
}

/** A form read by an earlier roll-up, from the sheets of the summary; the file may be absent. */
export interface StoredFormReading {
  readonly kind: "kept";
  readonly source: SourceFile;
  readonly submission: Submission;
  /** Findings of that time. */
  readonly findings: readonly FindingOf<"kept">[];
  /** It did not count then, so its findings are unknown. */
  readonly isUnchecked?: true;
}

export type SubmittedReading = FormReading | StoredFormReading;
export type FileReading = SubmittedReading | RejectedReading;

/** Recognises the form in a workbook by its codes, or by the print of a blank form. */
export type ReadForm = (
  workbook: WorkbookGrids,
  source: { readonly file: string; readonly fingerprint: Fingerprint },
) => Outcome<
  Pick<FormReading, "submission" | "structure" | "copy"> & Partial<Pick<FormReading, "extras">>,
  Rejection
>;

/** What forms are recognised with. */
export interface FormKnowledge {
  readonly plans: readonly Plan[];
  readonly levelOf: (unit: UnitCode) => LevelCode | undefined;
  /** The blank form; only its copies are then read. */
  readonly blank?: BlankWorkbook;
}

/** Reads forms of known plans, or copies of a blank form. */
export const formsOf =
  ({ blank, ...knowledge }: FormKnowledge): ReadForm =>
  (workbook, source) => {
    if (blank !== undefined) {
      const copy = readBlankCopy(blank, workbook, source);
      return copy.ok ? succeed({ ...copy.value, extras: withoutPrinted(workbook, blank) }) : copy;
    }
    const form = readForm(workbook, { ...knowledge, ...source, mostRegisterRows: MOST_REGISTER_ROWS });
    if (!form.ok) return form;
    return succeed({
      submission: form.value,
      structure: structureOf(workbook, form.value, knowledge.plans),
    });
  };

/** Leaves out the notes with which the office issued the form. */
function withoutPrinted({ extras }: WorkbookGrids, { workbook }: BlankWorkbook): WorkbookExtras {
  if (extras.notes === undefined) return extras;
  const printed = new Set(workbook.extras.notes?.map(({ text }) => text));
  return { ...extras, notes: extras.notes.filter(({ text }) => !printed.has(text)) };
}

/** The readers for received files. */
export type ReceivedReader = Pick<WorkbookFiles, "read" | "readLegacy" | "unlock">;

/** Reads a workbook of any readable kind; old kinds only if there is a reader for them. */
async function readAny(
  bytes: Uint8Array,
  { read, readLegacy }: ReceivedReader,
): Promise<Outcome<WorkbookGrids, FileFailure>> {
  const workbook = read(bytes);
  return workbook.ok || readLegacy === undefined || !isLegacy(workbook.failure)
    ? workbook
    : readLegacy(bytes);
}

/** Reads a workbook that needs a password. */
async function readUnlocked(
  bytes: Uint8Array,
  workbooks: ReceivedReader,
  passwords: readonly string[],
): Promise<Outcome<WorkbookGrids, FileFailure>> {
  const workbook = await readAny(bytes, workbooks);
  const { unlock } = workbooks;
  if (workbook.ok || workbook.failure.kind !== "encrypted" || unlock === undefined) return workbook;
  const unlocked = await unlock(bytes, passwords);
  return unlocked.ok ? readAny(unlocked.value, workbooks) : unlocked;
}

const isLegacy = (failure: FileFailure): boolean =>
  failure.kind === "legacy-xls" ||
  failure.kind === "binary-workbook" ||
  (failure.kind === "not-a-workbook" && failure.looksLike === "opendocument");

/** Reads a received file as far as possible; returns an unreadable one with the reason, never throws. */
export async function readReceivedFile(
  file: ReceivedFile,
  workbooks: ReceivedReader,
  formIn: ReadForm,
): Promise<FileReading> {
  const bytes = await file.bytes();
  if (!bytes.ok) return { kind: "rejected", source: { file: file.name }, rejection: bytes.failure };
  const fingerprint = await fingerprintOf(bytes.value);
  const workbook = await readUnlocked(bytes.value, workbooks, file.passwords ?? []);
  if (!workbook.ok) {
    return { kind: "rejected", source: { file: file.name, fingerprint }, rejection: workbook.failure };
  }
  const { savedAt, extras } = workbook.value;
  const source: SourceFile = { file: file.name, fingerprint, savedAt };
  const form = formIn(workbook.value, { file: file.name, fingerprint });
  if (!form.ok) {
    const print = form.failure.kind === "no-form" ? printedContent(workbook.value) : undefined;
    return { kind: "rejected", source, rejection: form.failure, print };
  }
  const { unit, revision } = form.value.submission;
  return { kind: "form", source: { ...source, unit, revision }, extras, ...form.value };
}

/** Compares the sheets of a read form with those issued. A form of an unknown plan is a bug. */
export function structureOf(
  { grids }: WorkbookGrids,
  submission: Submission,
  plans: readonly Plan[],
): FormStructure {
  const plan = planById(plans, submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  return readStructure(grids, plan, submission);
}
