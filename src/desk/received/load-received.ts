import type { FileFailure } from "../../workbook/files";
import { openFailure } from "./open-problem";
import { fail, succeed, type Outcome } from "../../base/outcome";

/** A report of a few kilobytes is expected; what is larger than this, in bytes, is not even loaded. */
const LARGEST_FILE = 256 * 2 ** 20;

/** The bytes of a file of which at first only the size is known. Fails where it is none, is too large or cannot be opened. */
export async function loadReceived(
  size: () => number | Promise<number | "not-a-file">,
  load: () => Promise<Uint8Array>,
): Promise<Outcome<Uint8Array, FileFailure>> {
  try {
    const known = await size();
    if (known === "not-a-file") return fail({ kind: "not-a-file" });
    return known > LARGEST_FILE
      ? fail({ kind: "too-large", limit: "file-size", allowed: LARGEST_FILE })
      : succeed(await load());
  } catch (error) {
    return fail(openFailure(error));
  }
}
