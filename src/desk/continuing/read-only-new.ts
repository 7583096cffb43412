import type { Fingerprint } from "../../base/codes";
import type { StoredRollUp } from "../../model/board";
import type { SourceFile } from "../../model/finding";
import { fingerprintOf, type ReceivedFile } from "../../workbook/files";
import type { FormReader } from "../received/form-reader";
import type {
  FileReading,
  KeptReading,
  RejectedReading,
  SubmittedReading,
} from "../received/read-received-file";
import { groupedBy } from "../../base/grouped-by";

/**
 * What goes on from an earlier roll-up: a file that was read then is not read again, and need not even be at
 * hand.
 */
export interface Continuation {
  readonly kept: StoredRollUp;
  /** Files that are taken out for good, by content. */
  readonly removed: ReadonlySet<Fingerprint>;
}

/**
 * A reader for a roll-up that goes on: of the files given only those are read that are new or whose content
 * has changed; of all others, and of those not at hand any more, it answers what is known. Files refused
 * before are read again when they are at hand. Undefined when the progress said to stop.
 */
export const readOnlyNew = ({ kept, removed }: Continuation, read: FormReader): FormReader =>
  readUnknown({ forms: keptReadings(kept), refused: refusedBefore(kept), removed }, read);

/** What was read before, here or by somebody else. */
export interface KnownReadings {
  readonly forms: readonly SubmittedReading[];
  readonly refused: readonly RejectedReading[];
  /** Files that are taken out for good, by content. */
  readonly removed: ReadonlySet<Fingerprint>;
}

/** As `readOnlyNew`, with the readings themselves. */
export const readUnknown =
  ({ forms, refused, removed }: KnownReadings, read: FormReader): FormReader =>
  async (files, progress) => {
    // What was found in a report that did not count stands nowhere: where it is at hand it is read again.
    const whole = forms.filter((reading) => reading.kind === "form" || reading.isUnchecked !== true);
    const known = new Map(whole.map((reading) => [reading.source.fingerprint, reading]));
    const fresh: ReceivedFile[] = [];
    const again: FileReading[] = [];
    const atHand = new Set<Fingerprint | undefined>();
    for (const file of files) {
      const fingerprint = await contentOf(file);
      if (fingerprint !== undefined && removed.has(fingerprint)) continue;
      const reading = known.get(fingerprint);
      if (reading === undefined || atHand.has(fingerprint)) fresh.push(file);
      else again.push(renamed(reading, file.name));
      atHand.add(fingerprint);
    }
    const readings = await read(fresh, progress);
    if (readings === undefined) return undefined;
    const names = new Set(files.map(({ name }) => name));
    return [
      ...readings,
      ...again,
      ...forms.filter(({ source }) => !isGone(source, atHand, removed)),
      ...refused.filter(({ source }) => !isGone(source, atHand, removed) && !names.has(source.file)),
    ];
  };

const isGone = (
  { fingerprint }: SourceFile,
  atHand: ReadonlySet<Fingerprint | undefined>,
  removed: ReadonlySet<Fingerprint>,
): boolean => fingerprint !== undefined && (atHand.has(fingerprint) || removed.has(fingerprint));

/** Undefined where the file cannot be opened; the reader then says why. */
async function contentOf(file: ReceivedFile): Promise<Fingerprint | undefined> {
  const bytes = await file.bytes();
  return bytes.ok ? fingerprintOf(bytes.value) : undefined;
}

/** The same content may come under another name. */
function renamed(reading: SubmittedReading, file: string): SubmittedReading {
  if (reading.source.file === file) return reading;
  const source = { ...reading.source, file };
  const submission = { ...reading.submission, file };
  if (reading.kind === "form") return { ...reading, source, submission };
  return {
    ...reading,
    source,
    submission,
    findings: reading.findings.map((finding) => ({ ...finding, file })),
  };
}

/** The forms of an earlier roll-up, those that did not count too, each with what was found in it. */
export function keptReadings({
  submissions,
  findings,
  files,
  uncounted = new Set(),
}: StoredRollUp): readonly KeptReading[] {
  const byFile = groupedBy(findings, (finding) => finding.file);
  // A correction often has the name of what it corrects.
  const keyOf = ({ file, fingerprint }: SourceFile): string => `${fingerprint ?? ""}/${file}`;
  const sources = new Map(files.map((source) => [keyOf(source), source]));
  return submissions.map((submission) => {
    const { file, fingerprint, savedAt, unit, revision } = submission;
    const told = { file, fingerprint, savedAt, unit, revision };
    const source = sources.get(keyOf(told)) ?? told;
    if (uncounted.has(fingerprint)) {
      // What is told of a file of the same name is about that one.
      return { kind: "kept", source, submission, findings: [], isUnchecked: true };
    }
    return { kind: "kept", source, submission, findings: byFile.get(file) ?? [] };
  });
}

/** Files that were no forms of this roll-up. Why a form did not count beside others is decided anew. */
export function refusedBefore(kept: StoredRollUp): readonly RejectedReading[] {
  const forms = new Set(kept.submissions.map(({ file }) => file));
  const sources = new Map(kept.files.map((source) => [source.file, source]));
  return kept.rejected.flatMap(({ file, rejection }) =>
    forms.has(file)
      ? []
      : [
          {
            kind: "rejected",
            source: sources.get(file) ?? { file },
            rejection,
            findings: kept.findings.filter((finding) => finding.file === file),
          },
        ],
  );
}
