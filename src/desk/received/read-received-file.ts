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

/** A received file that holds one of our forms. */
export interface FormReading {
  readonly kind: "form";
  readonly source: SourceFile;
  readonly submission: Submission;
  readonly extras: WorkbookExtras;
  /** Of a form whose rows bear codes. */
  readonly structure?: FormStructure;
  /** Of a copy of a blank form without codes. */
  readonly copy?: CopyFacts;
}

/** A received file that does not. */
export interface RejectedReading {
  readonly kind: "rejected";
  readonly source: SourceFile;
  readonly rejection: Rejection;
  /** What was found when an earlier roll-up refused it. */
  readonly findings?: readonly FindingOf<"kept">[];
  /** Of a workbook that bears none of our marks. */
  readonly print?: PrintedContent;
}

/**
 * A form that an earlier roll-up read, as it stands on the sheets of the summary; the file need not be at
 * hand.
 */
export interface KeptReading {
  readonly kind: "kept";
  readonly source: SourceFile;
  readonly submission: Submission;
  /** What was found then. */
  readonly findings: readonly FindingOf<"kept">[];
  /** It did not count then, so that nobody knows what was found. */
  readonly isUnchecked?: true;
}

export type SubmittedReading = FormReading | KeptReading;
export type FileReading = SubmittedReading | RejectedReading;

/** Tells the form in a workbook: by the codes it bears, or by what a blank form prints. */
export type ReadForm = (
  workbook: WorkbookGrids,
  source: { readonly file: string; readonly fingerprint: Fingerprint },
) => Outcome<Pick<FormReading, "submission" | "structure" | "copy">, Rejection>;

/** What is needed to know forms again. */
export interface FormKnowledge {
  readonly plans: readonly Plan[];
  readonly levelOf: (unit: UnitCode) => LevelCode | undefined;
  /** The blank form of which copies are read, and nothing else. */
  readonly blank?: BlankWorkbook;
}

/** Forms of known plans, or copies of a blank form. */
export const formsOf =
  ({ blank, ...knowledge }: FormKnowledge): ReadForm =>
  (workbook, source) => {
    if (blank !== undefined) return readBlankCopy(blank, workbook, source);
    const form = readForm(workbook, { ...knowledge, ...source, mostRegisterRows: MOST_REGISTER_ROWS });
    if (!form.ok) return form;
    return succeed({
      submission: form.value,
      structure: structureOf(workbook, form.value, knowledge.plans),
    });
  };

/** What received files are read by. */
export type ReceivedReader = Pick<WorkbookFiles, "read" | "readLegacy" | "unlock">;

/** A workbook of any kind that can be read; of the old kinds only where there is a reader for them. */
async function readAny(
  bytes: Uint8Array,
  { read, readLegacy }: ReceivedReader,
): Promise<Outcome<WorkbookGrids, FileFailure>> {
  const workbook = read(bytes);
  return workbook.ok || readLegacy === undefined || !isLegacy(workbook.failure)
    ? workbook
    : readLegacy(bytes);
}

/** The same of one that opens with a password. */
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

/**
 * Reads one received file as far as it can be read; a file that cannot is returned with the reason, never
 * thrown.
 */
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

/**
 * How the sheets of a form that was read differ from those that were issued. A form of an unknown plan is a
 * bug.
 */
export function structureOf(
  { grids }: WorkbookGrids,
  submission: Submission,
  plans: readonly Plan[],
): FormStructure {
  const plan = planById(plans, submission.plan);
  if (plan === undefined) throw new Error(`a form of plan ${submission.plan} was read without that plan`);
  return readStructure(grids, plan, submission);
}
