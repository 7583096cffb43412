import { fail, succeed } from "../domain/outcome";
import type { ReceivedFile } from "../use-cases/ports/ports";

/** A report of a few kilobytes is expected; what is larger than this is not even loaded. */
const LARGEST_FILE = 256 * 2 ** 20;

/** A file of the page as a file to read. `name` is what it is called before people. */
export function receivedBrowserFile(file: File, name: string): ReceivedFile {
  return {
    name,
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
