import type { FileFailure, WorkbookFiles } from "../../workbook/files";
import type { WorkbookGrids } from "../../workbook/grid";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { inOneGo, type Pausable } from "../../base/pausable";
import type { Plan } from "../../model/plan";
import { summaryMark, type SummaryMark } from "../../recognise/copies";
import { readingBlankSummary } from "../../recognise/own-summary";
import { readingSummaryWorkbook, type KeptSummary } from "../../summary/read-summary";
import type { OpenedForm } from "../../recognise/own-form";

/**
 * By what summaries are known: those of plans by their codes, one of a blank form only by the form as it is
 * understood.
 */
export interface SummaryKnowledge {
  readonly plans: readonly Plan[];
  readonly blank?: OpenedForm;
  /**
   * New copies may have shown more of the form than there was to be seen: a summary of it counts all the
   * same.
   */
  readonly isSeenAnew?: boolean;
}

/** A summary, and the blank form it is of. */
export interface SummaryWithForm {
  readonly kept: KeptSummary;
  readonly blank?: OpenedForm;
}

export type SummaryFailure =
  | { readonly kind: "no-summary" }
  /** It is the summary of a blank form that is not at hand, or whose areas were understood otherwise. */
  | { readonly kind: "other-form" };

/** Why a file cannot be gone on with. */
export type SummaryFileFailure = FileFailure | SummaryFailure;

/** What the summary in a workbook tells, in pieces. */
export function* readingStoredRollUp(
  workbook: WorkbookGrids,
  { plans, blank, isSeenAnew = false }: SummaryKnowledge,
): Pausable<Outcome<SummaryWithForm, SummaryFailure>> {
  const [mark] = workbook.grids.flatMap((grid) => summaryMark(grid) ?? []);
  if (mark === undefined) {
    const kept = yield* readingSummaryWorkbook(workbook, plans);
    return kept === undefined ? fail({ kind: "no-summary" }) : succeed({ kept });
  }
  if (blank?.form.fingerprint !== mark.form || !(isSeenAnew || isMarkOf(mark, blank)))
    return fail({ kind: "other-form" });
  const kept = yield* readingBlankSummary(workbook, blank);
  return kept === undefined ? fail({ kind: "no-summary" }) : succeed({ kept, blank });
}

/** Whether a summary is one of a form as it is understood. */
export const isMarkOf = (mark: SummaryMark, blank: OpenedForm | undefined): blank is OpenedForm =>
  blank?.form.fingerprint === mark.form && blank.reading === mark.reading;

/** What the summary in a file tells. */
export function readSummaryFile(
  bytes: Uint8Array,
  knowledge: SummaryKnowledge,
  read: WorkbookFiles["read"],
): Outcome<SummaryWithForm, SummaryFileFailure> {
  const workbook = read(bytes);
  return workbook.ok ? inOneGo(readingStoredRollUp(workbook.value, knowledge)) : workbook;
}
