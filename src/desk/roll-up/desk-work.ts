import type { Fingerprint, IsoDate } from "../../base/codes";
import type { ElementCode } from "../../model/codes";
import type { Value } from "../../model/value";
import type { StoredRollUp, OfficeValues } from "../../model/board";
import { EMPTY_LEDGER, type Ledger } from "../../model/ledger";
import type { SourceFile } from "../../model/finding";
import type { StoredSummary } from "../../summary/read-summary";
import { changedLedger, type DeskChange } from "../decisions/desk-changes";
import { lastRunOf, type LastRun } from "../comparing/last-run-totals";
import { storedReadings, refusedBefore } from "../continuing/read-only-new";
import type { FileReading } from "../received/read-received-file";

export type { StoredSummary } from "../../summary/read-summary";

/** A row typed into a summary that cannot be understood; repainting would delete it. */
export type UnrecognisedRow = StoredSummary["problems"][number];

/** A roll-up on the desk: readings, the stored summary, and decisions since. */
export interface DeskWork {
  readonly readings: readonly FileReading[];
  /** The ledger of the summary. */
  readonly ledger: Ledger;
  /** Decisions since, not yet in the summary. */
  readonly changes: readonly DeskChange[];
  /** Files removed since, by content. */
  readonly removed: ReadonlySet<Fingerprint>;
  /** Rows of the summary that are not understood. */
  readonly unrecognised: readonly UnrecognisedRow[];
  /** Totals of the summary; undefined before the first run. */
  readonly before?: LastRun;
  /** The office's entries in its own report in the summary. */
  readonly written?: OfficeValues;
  /** The office's entries since, not yet in the summary. */
  readonly typed?: ReadonlyMap<ElementCode, Value>;
  /** The last day on which a report is on time, from the summary or the office. */
  readonly due?: IsoDate;
  /** Whether all listed units exist, from the summary or the office. */
  readonly areUnitsConfirmed?: true;
}

/** What an office settles for itself, besides decisions about units and files. */
export type OfficePart = Pick<DeskWork, "typed" | "due" | "areUnitsConfirmed">;

export const EMPTY_WORK: DeskWork = {
  readings: [],
  ledger: EMPTY_LEDGER,
  changes: [],
  removed: new Set(),
  unrecognised: [],
};

/** Returns all decisions, in the summary or since. */
export const ledgerOf = ({ ledger, changes }: DeskWork): Ledger => changedLedger(ledger, changes);

/** Returns the office's entries in its own report, in the summary and since. */
export function officeValuesOf({ written: before, typed }: DeskWork): OfficeValues | undefined {
  if (typed === undefined) return before;
  const { values, notes, revision } = before ?? NOTHING_WRITTEN;
  return { values: new Map([...values, ...typed]), notes, revision };
}

const NOTHING_WRITTEN: OfficeValues = { values: new Map(), notes: new Map(), revision: 1 };

/** Adds what the office settled for itself. */
export const withOfficePart = (work: DeskWork, { typed, ...part }: OfficePart): DeskWork => ({
  ...work,
  ...part,
  ...(typed && { typed: new Map([...(work.typed ?? []), ...typed]) }),
});

/**
 * Updates the work from the current summary, because people may have typed into it or another officer may
 * have continued it. Readings of this session stay, because they say more than the sheets; decisions of this
 * session override the summary's.
 */
export function goOnFrom(work: DeskWork, stored: StoredRollUp & Pick<StoredSummary, "problems">): DeskWork {
  const contents = new Set(work.readings.map(({ source }) => source.fingerprint));
  const names = new Set(work.readings.map(({ source }) => source.file));
  const isNews = ({ fingerprint }: SourceFile): boolean =>
    fingerprint === undefined || !(contents.has(fingerprint) || work.removed.has(fingerprint));
  return {
    ...work,
    readings: [
      ...work.readings,
      ...storedReadings(stored).filter(({ source }) => isNews(source)),
      ...refusedBefore(stored).filter(({ source }) => isNews(source) && !names.has(source.file)),
    ],
    ledger: stored.ledger,
    unrecognised: stored.problems,
    before: lastRunOf(stored),
    ...(stored.own && { written: stored.own }),
    ...(stored.due && { due: stored.due }),
    ...(stored.areUnitsConfirmed && { areUnitsConfirmed: true }),
  };
}

/** Adds decisions. */
export const withChanges = (work: DeskWork, changes: readonly DeskChange[]): DeskWork => ({
  ...work,
  changes: [...work.changes, ...changes],
});

/** Removes changes that were written into the summary; further decisions remain. */
export const withWritten = (work: DeskWork, changes: readonly DeskChange[]): DeskWork => ({
  ...work,
  ledger: changedLedger(work.ledger, changes),
});

/** Removes files for good: continuing from the summary does not restore them. */
export function withoutFiles(work: DeskWork, files: readonly SourceFile[]): DeskWork {
  const isOut = ({ file, fingerprint }: SourceFile): boolean =>
    files.some((out) => out.file === file && out.fingerprint === fingerprint);
  return {
    ...work,
    readings: work.readings.filter(({ source }) => !isOut(source)),
    removed: new Set([...work.removed, ...files.flatMap(({ fingerprint }) => fingerprint ?? [])]),
  };
}

/** Returns the work after all of it was written into the summary. */
export function written({ typed, ...work }: DeskWork): DeskWork {
  const ownValues = officeValuesOf({ ...work, typed });
  return {
    ...work,
    ledger: ledgerOf(work),
    changes: [],
    removed: new Set(),
    unrecognised: [],
    ...(ownValues && { written: ownValues }),
  };
}
