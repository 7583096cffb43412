import { fail, succeed } from "../domain/outcome";
import type { ReceivedFile } from "../use-cases/ports";

/** A report of a few kilobytes is expected; what is larger than this is not even loaded. */
const LARGEST_FILE = 256 * 2 ** 20;

/** Lock files of Office and litter of operating systems: never somebody's report. */
const LITTER = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Files chosen or dropped in the page, litter left out. A file of a chosen folder is called by its path in it. */
export function receivedFiles(chosen: Iterable<File>): readonly ReceivedFile[] {
  return [...chosen].filter(({ name }) => !LITTER.test(name)).map(receivedBrowserFile);
}

function receivedBrowserFile(file: File): ReceivedFile {
  const path = file.webkitRelativePath;
  return {
    name: path === "" ? file.name : path,
    bytes: async () => {
      if (file.size > LARGEST_FILE) {
        return fail({ kind: "too-large", limit: "file-size", allowed: LARGEST_FILE });
      }
      try {
        return succeed(new Uint8Array(await file.arrayBuffer()));
      } catch (error) {
        return fail({ kind: "not-opened", reason: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
