import type { FigureKey } from "../../../domain/ledger/ledger";
import type { Plan } from "../../../domain/plan/plan";
import type { Submission } from "../../../domain/submission/submission";
import { amountOf } from "../../../domain/value";
import { contentKey } from "../filing/stored-submissions";
import type { KeptFile, ReportFacts } from "./read-stored-files";
import type { AnnouncedReport } from "./read-sources";

/** An empty report for every content that was read, to be filled from the sheets; by content and unit. */
export function announcedReports(files: readonly KeptFile[]): ReadonlyMap<string, AnnouncedReport> {
  const reports = new Map<string, AnnouncedReport>();
  for (const { report } of files) {
    if (report === undefined) continue;
    const { level } = report;
    const empty = { entries: new Map(), unmarked: new Set<never>(), notes: new Map(), registers: new Map() };
    reports.set(contentKey(report), { level, ...empty });
  }
  return reports;
}

/** The reports as they were read from their files, as far as anything is decided by them; in the order of the files. */
export const keptReports = (
  files: readonly KeptFile[],
  reports: ReadonlyMap<string, AnnouncedReport>,
  plan: Plan,
): readonly Submission[] =>
  files.flatMap(({ report }) => {
    const told = report && reports.get(contentKey(report));
    return report === undefined || told === undefined ? [] : [submissionOf(report, told, plan)];
  });

const submissionOf = (
  report: ReportFacts,
  { entries, notes, registers }: AnnouncedReport,
  { id }: Plan,
): Submission => ({
  ...report,
  plan: id,
  entries,
  printed: new Map(),
  registers,
  notes,
  marks: [],
});

/** What the report that counts says of a figure; null where there is none. */
export function receivedFigure(
  { unit, code, round }: FigureKey,
  files: readonly KeptFile[],
  reports: ReadonlyMap<string, AnnouncedReport>,
): number | null {
  const counted = files.find(
    ({ counts, report }) => counts && report?.unit === unit && report.round === round,
  )?.report;
  const entries: ReadonlyMap<string, { readonly reading: Reading }> | undefined =
    counted && reports.get(contentKey(counted))?.entries;
  const reading = entries?.get(code)?.reading;
  return reading === undefined || reading.kind === "misread" ? null : (amountOf(reading) ?? null);
}

type Reading = NonNullable<ReturnType<AnnouncedReport["entries"]["get"]>>["reading"];
