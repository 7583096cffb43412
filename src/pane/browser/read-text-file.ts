import { fail, succeed, type Outcome } from "../../base/outcome";
import type { TextFailure } from "../../workbook/files";

/** Ten thousand units take about a megabyte. */
const LARGEST_TEXT = 8 * 2 ** 20;

/** The text of a chosen file in one of the two encodings that Excel saves all Vietnamese letters in. */
export async function readTextFile(file: File): Promise<Outcome<string, TextFailure>> {
  if (file.size > LARGEST_TEXT) return fail({ kind: "too-large" });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return decoded(bytes, isUtf16 ? "utf-16le" : "utf-8");
  } catch (error) {
    return fail({ kind: "not-opened", reason: error instanceof Error ? error.message : String(error) });
  }
}

function decoded(bytes: Uint8Array, encoding: string): Outcome<string, TextFailure> {
  try {
    return succeed(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    // The decoder says no more than that some byte cannot be of this encoding.
    return fail({ kind: "not-unicode" });
  }
}
