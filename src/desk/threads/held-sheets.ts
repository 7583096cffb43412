import type { Fingerprint } from "../../base/codes";
import type { WorkbookGrids } from "../../workbook/grid";
import { fingerprintOf } from "../../workbook/files";
import type { RejectedReading } from "../received/read-received-file";

/** Filled cells of held workbooks, at about a hundred bytes each. */
const MOST_CELLS = 400_000;

/** Sheets of files without our marks, which may be copies of a form chosen later. */
export interface HeldSheets {
  readonly hold: (reading: RejectedReading, workbook: WorkbookGrids) => void;
  /** Returns the held sheets of a file with this content. */
  readonly sheetsOf: (bytes: Uint8Array) => Promise<WorkbookGrids | undefined>;
}

/** Holds the sheets of the files read last, within a memory limit, so that each is read once. */
export function heldSheets(mostCells = MOST_CELLS): HeldSheets {
  const held = new Map<Fingerprint, { readonly workbook: WorkbookGrids; readonly filled: number }>();
  let cells = 0;
  return {
    hold: ({ source: { fingerprint }, print }, workbook) => {
      const filled = print?.filled ?? 0;
      if (fingerprint === undefined || held.has(fingerprint) || filled > mostCells) return;
      held.set(fingerprint, { workbook, filled });
      cells += filled;
      for (const [oldest, gone] of held) {
        if (cells <= mostCells) return;
        held.delete(oldest);
        cells -= gone.filled;
      }
    },
    sheetsOf: async (bytes) => (held.size === 0 ? undefined : held.get(await fingerprintOf(bytes))?.workbook),
  };
}
