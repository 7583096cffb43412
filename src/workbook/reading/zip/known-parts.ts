import type { PackedPart } from "./zip-part";

/** Files of one plan and what one program saves have parts in common; a folder holds few kinds of them. */
const MOST_KEPT = 8;
/** Larger ones are kept nowhere: this is what they may cost in memory. */
const LARGEST_KEPT = 32_768;

interface KnownPart<Meaning> {
  readonly path: string;
  readonly packed: PackedPart;
  readonly meaning: Meaning;
}

/** What parts of one kind say: those of the last files, by path and by their very bytes. */
export class KnownParts<Meaning> {
  private readonly kept: KnownPart<Meaning>[] = [];

  find(path: string, packed: PackedPart): KnownPart<Meaning> | undefined {
    return this.kept.find((each) => each.path === path && isSame(each.packed, packed));
  }

  keep(path: string, packed: PackedPart, meaning: Meaning): void {
    if (packed.data.length > LARGEST_KEPT) return;
    if (this.kept.length === MOST_KEPT) this.kept.shift();
    this.kept.push({ path, packed: { ...packed, data: packed.data.slice() }, meaning });
  }
}

/** A checksum alone proves nothing: a file made on purpose may have any. */
function isSame(one: PackedPart, other: PackedPart): boolean {
  const { length } = one.data;
  if (one.crc !== other.crc || one.size !== other.size || length !== other.data.length) return false;
  for (let at = 0; at < length; at++) if (one.data[at] !== other.data[at]) return false;
  return true;
}
