import { localDay } from "../../base/dates";
import {
  keepOwnWords,
  specialReport,
  plainText,
  writtenReport,
  type ReportInput,
  type DocumentFiles,
} from "../../summary/document";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { type MadeFile, templateOf } from "../../forms/issue";
import type { Clock } from "../../workbook/files";
import type { RollUpFacts } from "../roll-up/roll-up-facts";
import type { RollUpSubject } from "../roll-up/roll-up-subject";

export interface ReportWish {
  /** Code of a special report of the plan to write instead of the round's. */
  readonly about?: string;
  /** The last report, whose officers' texts are kept. */
  readonly before?: Uint8Array;
}

/** A report as a Word file and as plain text, and what became of officers' texts. */
export interface MadeReport {
  readonly file: MadeFile;
  readonly text: string;
  readonly kept: number;
  readonly toReview: readonly string[];
}

/** `not-ours`: the last report was not made here; `nothing-proposed`: a letter would propose nothing. */
export type ReportFailure = "not-ours" | "nothing-proposed";

/** Writes the report of a roll-up as a Word file. */
export async function makeReport(
  { plan, round, registry, above, compared }: RollUpSubject,
  { summary, excused, findings }: RollUpFacts,
  { about, before }: ReportWish,
  documents: DocumentFiles,
  clock: Clock,
): Promise<Outcome<MadeReport, ReportFailure>> {
  const input: ReportInput = {
    ...{ plan, summary, excused, findings, today: localDay(clock.today()) },
    template: templateOf(plan, round, registry.office),
    above,
    compared,
  };
  const special = plan.reports?.find(({ code }) => code === about);
  const written = special === undefined ? succeed(writtenReport(input)) : specialReport(input, special);
  if (!written.ok) return written;
  const fresh = written.value;
  const last = before && documents.read(before);
  if (last !== undefined && !(last.ok && last.value.some(({ mark }) => mark !== undefined))) {
    return fail("not-ours");
  }
  const { document, kept, toReview } = last?.ok
    ? keepOwnWords(fresh, last.value)
    : { document: fresh, kept: 0, toReview: [] };
  const name = ["bao-cao", plan.id, round, ...(special ? [special.code] : [])].join("-");
  const bytes = await documents.write(document);
  return succeed({ file: { name: `${name}.docx`, bytes }, text: plainText(document), kept, toReview });
}
