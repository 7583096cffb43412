import { fail, succeed, type Outcome } from "../../base/outcome";
import type { TextFailure } from "../../workbook/files";

/** Ten thousand units take about a megabyte. */
const LARGEST_TEXT = 8 * 2 ** 20;

/** Reads a chosen file's text in either of Excel's two encodings with all Vietnamese letters. */
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
    // The decoder only reports that some byte does not fit this encoding.
    return fail({ kind: "not-unicode" });
  }
}
