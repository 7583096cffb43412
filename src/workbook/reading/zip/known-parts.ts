import type { PackedPart } from "./zip-part";

/** Files of one plan, and files of one program, share parts; a folder holds few kinds of them. */
const MOST_KEPT = 8;
/** Bytes; larger parts are not cached, to limit memory. */
const LARGEST_KEPT = 32_768;

interface KnownPart<Meaning> {
  readonly path: string;
  readonly packed: PackedPart;
  readonly meaning: Meaning;
}

/** A cache of the meanings of recent parts of one kind, by path and exact bytes. */
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

/** Compares the bytes: a checksum alone proves nothing, as a hostile file may have any. */
function isSame(one: PackedPart, other: PackedPart): boolean {
  const { length } = one.data;
  if (one.crc !== other.crc || one.size !== other.size || length !== other.data.length) return false;
  for (let at = 0; at < length; at++) if (one.data[at] !== other.data[at]) return false;
  return true;
}
