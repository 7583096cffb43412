import type { Fingerprint, IsoDate } from "../../base/codes";
import type { ElementCode } from "../../model/codes";
import type { Value } from "../../model/value";
import type { StoredRollUp, OfficeValues } from "../../model/board";
import { EMPTY_LEDGER, type Ledger } from "../../model/ledger";
import type { SourceFile } from "../../model/finding";
import type { KeptSummary } from "../../summary/read-summary";
import { changedLedger, type DeskChange } from "../decisions/desk-changes";
import { lastRunOf, type LastRun } from "../comparing/last-run-totals";
import { keptReadings, refusedBefore } from "../continuing/read-only-new";
import type { FileReading } from "../received/read-received-file";

export type { KeptSummary } from "../../summary/read-summary";

/** A row typed into a summary that nobody understands; it would be gone once the summary is painted anew. */
export type UnrecognisedRow = KeptSummary["problems"][number];

/**
 * A roll-up as it lies on the desk: what was read, what the summary says, and what has been decided since.
 */
export interface DeskWork {
  readonly readings: readonly FileReading[];
  /** As the summary has it. */
  readonly ledger: Ledger;
  /** Decided since, and not in the summary yet. */
  readonly changes: readonly DeskChange[];
  /** Taken out since, by content. */
  readonly removed: ReadonlySet<Fingerprint>;
  /** Rows of the summary that are not understood. */
  readonly unrecognised: readonly UnrecognisedRow[];
  /** What the summary came to; absent before there is one. */
  readonly before?: LastRun;
  /** What the office wrote into its own report in the summary. */
  readonly written?: OfficeValues;
  /** What the office typed of its own part since, and the summary does not say yet. */
  readonly typed?: ReadonlyMap<ElementCode, Value>;
  /** The last day on which a report is on time, as the summary or the office says it. */
  readonly due?: IsoDate;
  /** That all units of the list exist, as the summary or the office says it. */
  readonly areUnitsConfirmed?: true;
}

/** What an office settles for itself, beside decisions about units and files. */
export type OfficePart = Pick<DeskWork, "typed" | "due" | "areUnitsConfirmed">;

export const EMPTY_WORK: DeskWork = {
  readings: [],
  ledger: EMPTY_LEDGER,
  changes: [],
  removed: new Set(),
  unrecognised: [],
};

/** Everything that is decided, in the summary or since. */
export const ledgerOf = ({ ledger, changes }: DeskWork): Ledger => changedLedger(ledger, changes);

/** What the office wrote into its own report: in the summary, and since. */
export function officeValuesOf({ written: before, typed }: DeskWork): OfficeValues | undefined {
  if (typed === undefined) return before;
  const { values, notes, revision } = before ?? NOTHING_WRITTEN;
  return { values: new Map([...values, ...typed]), notes, revision };
}

const NOTHING_WRITTEN: OfficeValues = { values: new Map(), notes: new Map(), revision: 1 };

/** The work with what the office settled for itself. */
export const withOfficePart = (work: DeskWork, { typed, ...part }: OfficePart): DeskWork => ({
  ...work,
  ...part,
  ...(typed && { typed: new Map([...(work.typed ?? []), ...typed]) }),
});

/**
 * The work with what a summary says by now: somebody may have typed into it, or another officer may have gone
 * on with it. What was read here stays, because it says more than the sheets do; what was decided here is
 * written over what stands there.
 */
export function goOnFrom(work: DeskWork, kept: StoredRollUp & Pick<KeptSummary, "problems">): DeskWork {
  const contents = new Set(work.readings.map(({ source }) => source.fingerprint));
  const names = new Set(work.readings.map(({ source }) => source.file));
  const isNews = ({ fingerprint }: SourceFile): boolean =>
    fingerprint === undefined || !(contents.has(fingerprint) || work.removed.has(fingerprint));
  return {
    ...work,
    readings: [
      ...work.readings,
      ...keptReadings(kept).filter(({ source }) => isNews(source)),
      ...refusedBefore(kept).filter(({ source }) => isNews(source) && !names.has(source.file)),
    ],
    ledger: kept.ledger,
    unrecognised: kept.problems,
    before: lastRunOf(kept),
    ...(kept.own && { written: kept.own }),
    ...(kept.due && { due: kept.due }),
    ...(kept.areUnitsConfirmed && { areUnitsConfirmed: true }),
  };
}

/** The work with more decided. */
export const withChanges = (work: DeskWork, changes: readonly DeskChange[]): DeskWork => ({
  ...work,
  changes: [...work.changes, ...changes],
});

/**
 * The work after changes were written into the summary itself: what was decided here and is not in it yet
 * stays above them.
 */
export const withWritten = (work: DeskWork, changes: readonly DeskChange[]): DeskWork => ({
  ...work,
  ledger: changedLedger(work.ledger, changes),
});

/** The work without some files, for good: going on from the summary does not bring them back. */
export function withoutFiles(work: DeskWork, files: readonly SourceFile[]): DeskWork {
  const isOut = ({ file, fingerprint }: SourceFile): boolean =>
    files.some((out) => out.file === file && out.fingerprint === fingerprint);
  return {
    ...work,
    readings: work.readings.filter(({ source }) => !isOut(source)),
    removed: new Set([...work.removed, ...files.flatMap(({ fingerprint }) => fingerprint ?? [])]),
  };
}

/** The work once the summary says all of it. */
export function written({ typed, ...work }: DeskWork): DeskWork {
  const said = officeValuesOf({ ...work, typed });
  return {
    ...work,
    ledger: ledgerOf(work),
    changes: [],
    removed: new Set(),
    unrecognised: [],
    ...(said && { written: said }),
  };
}
