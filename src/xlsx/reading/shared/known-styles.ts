import type { CellFormat } from "../../../domain/grid/grid";
import type { PackedPart } from "../zip/zip-part";

type Formats = readonly CellFormat[];

/** Forms of one plan and what one program saves carry the same styles; a folder holds few kinds of them. */
const MOST_KEPT = 8;
/** Larger ones are kept nowhere: this is what they may cost in memory. */
const LARGEST_KEPT = 32_768;

const kept: { readonly packed: PackedPart; readonly formats: Formats }[] = [];

/** What a styles part says; read anew only when the last files held no part of the very same bytes. */
export function knownStyles(packed: PackedPart, read: () => Formats): Formats {
  const known = kept.find((each) => isSame(each.packed, packed));
  if (known) return known.formats;
  const formats = read();
  if (packed.data.length <= LARGEST_KEPT) {
    if (kept.length === MOST_KEPT) kept.shift();
    kept.push({ packed: { ...packed, data: packed.data.slice() }, formats });
  }
  return formats;
}

/** A checksum alone proves nothing: a file made on purpose may have any. */
function isSame(one: PackedPart, other: PackedPart): boolean {
  const { length } = one.data;
  if (one.crc !== other.crc || one.size !== other.size || length !== other.data.length) return false;
  for (let at = 0; at < length; at++) if (one.data[at] !== other.data[at]) return false;
  return true;
}
