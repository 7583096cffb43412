import type { BlankPlaces } from "../recognition/recognise-form";
import { seenCopiesOf } from "../evidence/seen-copies-of";
import { studyCopy, type StudiedCopy } from "../evidence/study-copy";
import type { SeenCopies } from "../seen/seen-copies";
import { fingerprintOf, type ReceivedFile, type WorkbookFiles } from "../../workbook/files";
import type { GivenForm } from "./open-blank-form";

/** More copies show nothing new; they are only read as submissions. */
const MOST_STUDIED = 200;
/** The bytes of the copies that are studied where a form is chosen. */
const MOST_BYTES = 16_000_000;

/** Sorts files by name, so that the order does not depend on the caller. */
export const sortedByName = (files: readonly ReceivedFile[]): readonly ReceivedFile[] =>
  files.toSorted((left, right) => (left.name < right.name ? -1 : 1));

/**
 * Collects the contents of filled copies to understand a blank form by. Ignores files that are no copies.
 * `stored`: the copies of the summary to continue.
 */
export const studiedCopies =
  (files: readonly ReceivedFile[], read: WorkbookFiles["read"], stored: readonly StudiedCopy[] = []) =>
  async (places: BlankPlaces): Promise<SeenCopies> => {
    const studied: StudiedCopy[] = [];
    for (const file of sortedByName(files).slice(0, MOST_STUDIED)) {
      const bytes = await file.bytes();
      // The blank form may be among its copies.
      if (!bytes.ok || (await fingerprintOf(bytes.value)) === places.form.fingerprint) continue;
      const workbook = read(bytes.value);
      const copy = workbook.ok ? studyCopy(places, workbook.value) : undefined;
      if (copy !== undefined) studied.push(copy);
    }
    return seenCopiesOf([...stored, ...studied]);
  };

/** Reads as many copies as are needed to understand a form; ignores files that cannot be opened. */
export async function givenCopies(files: readonly ReceivedFile[]): Promise<NonNullable<GivenForm["copies"]>> {
  const held: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  let room = MOST_BYTES;
  for (const { name, bytes } of files.slice(0, MOST_STUDIED)) {
    const content = await bytes();
    if (!content.ok || content.value.length > room) continue;
    room -= content.value.length;
    held.push({ name, bytes: content.value });
  }
  return held;
}
