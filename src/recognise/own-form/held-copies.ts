import type { ReceivedFile, WorkbookFiles } from "../../workbook/files";

/** Bytes of files whose sheets are held in memory: these take about twenty times as much. */
const MOST_BYTES = 16_000_000;

/** Files and a reader that reads each of them once, as far as memory allows. */
export interface HeldCopies {
  readonly files: readonly ReceivedFile[];
  readonly read: WorkbookFiles["read"];
  /** Whether all requested files are held: threads would only read them again. */
  readonly areHeld: () => boolean;
}

/** Caches copies, which are read twice: to understand the form, and as submissions. */
export function heldCopies(files: readonly ReceivedFile[], read: WorkbookFiles["read"]): HeldCopies {
  const contents = new Map<ReceivedFile, ReturnType<ReceivedFile["bytes"]>>();
  const workbooks = new WeakMap<Uint8Array, ReturnType<WorkbookFiles["read"]>>();
  let held = 0;
  let isWhole = true;
  const isHeld = new WeakSet<Uint8Array>();
  return {
    areHeld: () => isWhole,
    files: files.map((file) => ({
      ...file,
      bytes: async () => {
        const known = contents.get(file);
        if (known !== undefined) return known;
        const bytes = await file.bytes();
        if (!bytes.ok) return bytes;
        if (held + bytes.value.length > MOST_BYTES) {
          isWhole = false;
          return bytes;
        }
        held += bytes.value.length;
        isHeld.add(bytes.value);
        contents.set(file, Promise.resolve(bytes));
        return bytes;
      },
    })),
    read: (bytes) => {
      const workbook = workbooks.get(bytes) ?? read(bytes);
      if (isHeld.has(bytes)) workbooks.set(bytes, workbook);
      return workbook;
    },
  };
}
