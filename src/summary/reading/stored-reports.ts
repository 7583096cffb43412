import type { ElementCode, RegisterCode } from "../../model/codes";
import type { Entry, RegisterRow, Submission } from "../../model/submission";
import type { FigureKey } from "../../model/ledger";
import type { Plan } from "../../model/plan";
import { amountOf } from "../../model/value";
import { contentKey } from "../filing/stored-submissions";
import type { StoredCell, StoredFile, StoredReport } from "../state/stored-records";

/** Content of one report. */
export interface ReportContent {
  readonly entries: ReadonlyMap<ElementCode, Entry>;
  /** Entries that count from another file. */
  readonly elsewhere: ReadonlySet<ElementCode>;
  readonly notes: ReadonlyMap<string, string>;
  readonly registers: ReadonlyMap<RegisterCode, readonly RegisterRow[]>;
}

/** By content and unit. */
export type Reports = ReadonlyMap<string, ReportContent>;

export const reportsIn = (stored: readonly StoredReport[]): Reports =>
  new Map(stored.map((report) => [contentKey(report), contentOf(report)]));

const contentOf = ({ figures, elsewhere, notes, lists }: StoredReport): ReportContent => ({
  entries: new Map(figures.flatMap(([sheet, cells]) => entriesIn(sheet, cells))),
  elsewhere: new Set(elsewhere),
  notes: new Map(notes),
  registers: new Map(
    lists.map(([code, rows]) => [
      code,
      rows.map(([rowNumber, sheet, cells]) => ({
        rowNumber,
        sheet,
        cells: new Map(entriesIn(sheet, cells)),
      })),
    ]),
  ),
});

const entriesIn = <C extends string>(
  sheet: string,
  cells: readonly StoredCell<C>[],
): readonly (readonly [C, Entry])[] =>
  cells.map(([code, stored, cell]) => [
    code,
    { place: { sheet, cell }, reading: readingOf(stored), hasFormula: false },
  ]);

function readingOf(stored: StoredCell<string>[1]): Entry["reading"] {
  if (typeof stored === "number") return { kind: "number", number: stored };
  return typeof stored === "string" ? { kind: "text", text: stored } : stored;
}

/** Returns the reports as read, as far as decisions need them, in order of files. */
export const storedReports = (
  files: readonly StoredFile[],
  reports: Reports,
  { id }: Plan,
): readonly Submission[] =>
  files.flatMap(({ report }) => {
    const content = report && reports.get(contentKey(report));
    if (report === undefined || content === undefined) return [];
    const { entries, notes, registers } = content;
    return [{ ...report, plan: id, entries, printed: new Map(), registers, notes, marks: [] }];
  });

/** Returns a figure of the counted report; null without one. */
export function receivedFigure(
  { unit, code, round }: FigureKey,
  files: readonly StoredFile[],
  reports: Reports,
): number | null {
  const counted = files.find(
    ({ counts, report }) => counts && report?.unit === unit && report.round === round,
  )?.report;
  const entries: ReadonlyMap<string, Entry> | undefined =
    counted && reports.get(contentKey(counted))?.entries;
  const reading = entries?.get(code)?.reading;
  return reading === undefined || reading.kind === "misread" ? null : (amountOf(reading) ?? null);
}
