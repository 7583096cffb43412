import type { Fingerprint } from "../../base/codes";
import type { StoredRollUp } from "../../model/board";
import type { SourceFile } from "../../model/finding";
import { fingerprintOf, type ReceivedFile } from "../../workbook/files";
import type { FormReader } from "../received/form-reader";
import type {
  FileReading,
  StoredFormReading,
  RejectedReading,
  SubmittedReading,
} from "../received/read-received-file";
import { groupedBy } from "../../base/grouped-by";

/** What a roll-up continues from: files read then are not read again and may be absent. */
export interface Continuation {
  readonly kept: StoredRollUp;
  /** Files removed for good, by content. */
  readonly removed: ReadonlySet<Fingerprint>;
}

/**
 * Returns a reader that reads only new or changed files. Returns known readings for all others, including
 * absent files. Reads previously refused files again if they are present. Undefined if the progress stops it.
 */
export const readOnlyNew = ({ kept, removed }: Continuation, read: FormReader): FormReader =>
  readUnknown({ forms: storedReadings(kept), refused: refusedBefore(kept), removed }, read);

/** Readings known from before, here or from another officer. */
export interface KnownReadings {
  readonly forms: readonly SubmittedReading[];
  readonly refused: readonly RejectedReading[];
  /** Files removed for good, by content. */
  readonly removed: ReadonlySet<Fingerprint>;
}

/** Like `readOnlyNew`, from the readings themselves. */
export const readUnknown =
  ({ forms, refused, removed }: KnownReadings, read: FormReader): FormReader =>
  async (files, progress) => {
    // Findings of uncounted reports are not stored: reads such a file again if it is present.
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

/** Undefined if the file cannot be opened; the reader then reports why. */
async function contentOf(file: ReceivedFile): Promise<Fingerprint | undefined> {
  const bytes = await file.bytes();
  return bytes.ok ? fingerprintOf(bytes.value) : undefined;
}

/** The same content may arrive under another name. */
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

/** Returns the forms of an earlier roll-up with their findings, including uncounted ones. */
export function storedReadings({
  submissions,
  findings,
  files,
  uncounted = new Set(),
}: StoredRollUp): readonly StoredFormReading[] {
  const byFile = groupedBy(findings, (finding) => finding.file);
  // A correction often has the same name as the corrected file.
  const keyOf = ({ file, fingerprint }: SourceFile): string => `${fingerprint ?? ""}/${file}`;
  const sources = new Map(files.map((source) => [keyOf(source), source]));
  return submissions.map((submission) => {
    const { file, fingerprint, savedAt, unit, revision } = submission;
    const report = { file, fingerprint, savedAt, unit, revision };
    const source = sources.get(keyOf(report)) ?? report;
    if (uncounted.has(fingerprint)) {
      // Findings of a file of this name are about the counted one.
      return { kind: "kept", source, submission, findings: [], isUnchecked: true };
    }
    return { kind: "kept", source, submission, findings: byFile.get(file) ?? [] };
  });
}

/** Returns files that were no forms of this roll-up. Whether a form counts beside others is decided anew. */
export function refusedBefore(stored: StoredRollUp): readonly RejectedReading[] {
  const forms = new Set(stored.submissions.map(({ file }) => file));
  const sources = new Map(stored.files.map((source) => [source.file, source]));
  return stored.rejected.flatMap(({ file, rejection }) =>
    forms.has(file)
      ? []
      : [
          {
            kind: "rejected",
            source: sources.get(file) ?? { file },
            rejection,
            findings: stored.findings.filter((finding) => finding.file === file),
          },
        ],
  );
}
