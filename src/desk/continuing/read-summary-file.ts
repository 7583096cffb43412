import type { FileFailure, WorkbookFiles } from "../../workbook/files";
import type { WorkbookGrids } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { inOneGo, type Pausable } from "../../base/pausable";
import type { Plan } from "../../model/plan";
import { summaryMark, type SummaryMark } from "../../recognise/copies";
import { readingBlankSummary } from "../../recognise/own-summary";
import { readingSummaryWorkbook, type StoredSummary } from "../../summary/read-summary";
import type { OpenedForm } from "../../recognise/own-form";

/**
 * What summaries are recognised with: those of plans by code, that of a blank form by the recognised form.
 */
export interface SummaryKnowledge {
  readonly plans: readonly Plan[];
  readonly blank?: OpenedForm;
  /** New copies may have shown more of the form: a summary of it still counts. */
  readonly isSeenAnew?: boolean;
}

/** A summary and its blank form. */
export interface SummaryWithForm {
  readonly kept: StoredSummary;
  readonly blank?: OpenedForm;
}

export type SummaryFailure =
  | { readonly kind: "no-summary" }
  /** The summary belongs to a blank form that is absent or whose areas were recognised differently. */
  | { readonly kind: "other-form" };

/** Why a file cannot be continued from. */
export type SummaryFileFailure = FileFailure | SummaryFailure;

/** Reads the summary in a workbook, pausable. */
export function* readingStoredRollUp(
  workbook: WorkbookGrids,
  { plans, blank, isSeenAnew = false }: SummaryKnowledge,
): Pausable<Outcome<SummaryWithForm, SummaryFailure>> {
  const [mark] = workbook.grids.flatMap((grid) => summaryMark(grid) ?? []);
  if (mark === undefined) {
    const summary = yield* readingSummaryWorkbook(workbook, plans);
    return summary === undefined ? fail({ kind: "no-summary" }) : succeed({ kept: summary });
  }
  if (blank?.form.fingerprint !== mark.form || !(isSeenAnew || isMarkOf(mark, blank)))
    return fail({ kind: "other-form" });
  const summary = yield* readingBlankSummary(workbook, blank);
  return summary === undefined ? fail({ kind: "no-summary" }) : succeed({ kept: summary, blank });
}

/** Returns whether a summary belongs to a form as recognised. */
export const isMarkOf = (mark: SummaryMark, blank: OpenedForm | undefined): blank is OpenedForm =>
  blank?.form.fingerprint === mark.form && blank.reading === mark.reading;

/** Reads the summary in a file. */
export function readSummaryFile(
  bytes: Uint8Array,
  knowledge: SummaryKnowledge,
  read: WorkbookFiles["read"],
): Outcome<SummaryWithForm, SummaryFileFailure> {
  const workbook = read(bytes);
  return workbook.ok ? inOneGo(readingStoredRollUp(workbook.value, knowledge)) : workbook;
}
