import type { CellContent } from "../../grid/grid";
import { numberOf, parsePlainNumber } from "./number-text";
import type { SharedStringTable } from "../shared/shared-strings";
import { decodeText } from "../xml/byte-text";
import { cachedText } from "../shared/known-texts";

/** How the value of a cell is written (ISO 29500-1, 18.18.11). */
export type CellType = "number" | "shared" | "text" | "boolean" | "error" | "date";

/** Error value for the index of a missing shared string; Excel has none. */
const NO_SUCH_STRING: CellContent = { error: "#VALUE!" };

/**
 * Reads the content of `<v>` from the bytes between its tags. Undefined = no content: an empty `<v/>` is a
 * value ("") for text only. Invalid numbers and booleans stay text; a wrong string index is an error value.
 */
export function cellValue(
  type: CellType,
  bytes: Uint8Array,
  start: number,
  end: number,
  strings: () => SharedStringTable | undefined,
): CellContent | undefined {
  if (type === "number" || type === "shared") {
    const plain = parsePlainNumber(bytes, start, end);
    if (!Number.isNaN(plain)) return type === "number" ? plain : stringAt(plain, strings);
  }
  if (type === "text") return cachedText(bytes, start, end);
  const text = decodeText(bytes, start, end);
  const bare = text.trim();
  if (bare === "") return undefined;
  switch (type) {
    case "number":
      return numberOf(bare) ?? text;
    case "shared":
      return /^\d+$/.test(bare) ? stringAt(Number(bare), strings) : NO_SUCH_STRING;
    case "boolean":
      return booleanOf(bare) ?? text;
    case "error":
      return { error: bare };
    case "date":
      return text;
  }
}

/** Returns the shared string of that index. */
export const stringAt = (index: number, strings: () => SharedStringTable | undefined): CellContent =>
  strings()?.at(index) ?? NO_SUCH_STRING;

function booleanOf(text: string): boolean | undefined {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : undefined;
}
