import type { BlankPlaces } from "../recognition/recognise-form";
import { seenCopiesOf } from "../evidence/seen-copies-of";
import { studyCopy, type StudiedCopy } from "../evidence/study-copy";
import type { SeenCopies } from "../seen/seen-copies";
import { fingerprintOf, type ReceivedFile, type WorkbookFiles } from "../../workbook/files";
import { sortedByName } from "./in-reading-order";

/** More copies show nothing new; they are only read as submissions. */
const MOST_STUDIED = 200;

/** Collects the contents of filled copies to understand a blank form by. Ignores files that are no copies. */
export const studiedCopies =
  (files: readonly ReceivedFile[], read: WorkbookFiles["read"]) =>
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
    return seenCopiesOf(studied);
  };
