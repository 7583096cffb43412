import type { Fingerprint } from "../../domain/codes";
import { fingerprintOf } from "../ports/fingerprint-of";
import type { Progress, ReceivedFile } from "../ports/ports";
import type { OwnReading } from "./read-own-received";

/** Reads copies of an own form; undefined when it was stopped. */
export type CopyReader = (
  files: readonly ReceivedFile[],
  progress: Progress,
) => Promise<readonly OwnReading[] | undefined>;

/** What was read before of copies of the same form, read by the same areas. */
export interface KnownCopies {
  readonly known: readonly OwnReading[];
  /** Whether what is not at hand any more counts on. */
  readonly keepsAbsent: boolean;
  /** Whether what is known is not enough, so that the file is read again where it is at hand. */
  readonly isPartial?: (reading: OwnReading) => boolean;
  /** Files that are taken out for good, by content. */
  readonly removed?: ReadonlySet<Fingerprint>;
}

const NONE: ReadonlySet<Fingerprint> = new Set();

/** A reader that opens only files that are new or whose content has changed; of all others it answers what is known. */
export const readUnknownCopies =
  (
    { known, keepsAbsent, isPartial = () => false, removed = NONE }: KnownCopies,
    read: CopyReader,
  ): CopyReader =>
  async (files, progress) => {
    const byContent = new Map<Fingerprint | undefined, OwnReading>();
    for (const reading of known) {
      if (reading.kind !== "rejected" && !isPartial(reading))
        byContent.set(reading.source.fingerprint, reading);
    }
    const fresh: ReceivedFile[] = [];
    const again: OwnReading[] = [];
    const atHand = new Set<Fingerprint | undefined>();
    for (const file of files) {
      const bytes = await file.bytes();
      const fingerprint = bytes.ok ? await fingerprintOf(bytes.value) : undefined;
      if (fingerprint !== undefined && removed.has(fingerprint)) continue;
      const reading = fingerprint === undefined ? undefined : byContent.get(fingerprint);
      if (reading === undefined) fresh.push(file);
      else again.push(renamed(reading, file.name));
      if (fingerprint !== undefined) atHand.add(fingerprint);
    }
    const readings = await read(fresh, progress);
    if (readings === undefined) return undefined;
    const names = new Set(files.map(({ name }) => name));
    const absent = known.filter(({ kind, source: { file, fingerprint } }) => {
      const isGone = fingerprint !== undefined && (atHand.has(fingerprint) || removed.has(fingerprint));
      return keepsAbsent && !isGone && !(kind === "rejected" && names.has(file));
    });
    return [...readings, ...again, ...absent];
  };

/** The same content may come under another name. */
function renamed(reading: OwnReading, file: string): OwnReading {
  if (reading.kind === "rejected" || reading.source.file === file) return reading;
  const { copy } = reading;
  return {
    ...reading,
    source: { ...reading.source, file },
    copy: { ...copy, submission: { ...copy.submission, file } },
  };
}
