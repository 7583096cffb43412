import { refuseDamaged } from "../refusal";
import { uint16, uint32 } from "../zip/little-endian";

const ENTRY_SIZE = 128;
const MINI_SHIFT = 6;
/** Sector numbers from here on mark the end of a chain or a special use. */
const NO_SECTOR = 0xfffffff9;
/** Number of table sectors that the header lists. */
const IN_HEADER = 109;
const PART = "compound file";
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
  /** Bytes of the file, not a copy. */
  readonly bytes: Uint8Array;
}

/**
 * The streams of an OLE compound file (MS-CFB) as views of its bytes, so that writes to them change the file.
 * A chain longer than the file has sectors is refused as damaged.
 */
export class CompoundStreams {
  private readonly bytes: Uint8Array;
  private readonly shift: number;
  /** Offsets of the sectors of the allocation table. */
  private readonly table: readonly number[];
  private readonly entries: readonly Entry[];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.shift = uint16(bytes, 30);
    if (this.shift !== 9 && this.shift !== 12) refuseDamaged(PART);
    this.table = this.tableSectors();
    this.entries = this.readEntries();
  }

  /** Returns the stream of that name, ignoring case; undefined = there is none. */
  find(name: string): readonly Uint8Array[] | undefined {
    const wanted = name.toUpperCase();
    const entry = this.entries.find((each) => each.type === STREAM && each.name.toUpperCase() === wanted);
    if (entry === undefined) return undefined;
    const { start, size } = entry;
    return size < uint32(this.bytes, 56) ? this.miniStream(start, size) : this.cut(this.sectors(start), size);
  }

  /** Overwrites the name of an entry, if it exists, with another of the same length. */
  hide(name: string): void {
    const wanted = name.toUpperCase();
    for (const entry of this.entries) if (entry.name.toUpperCase() === wanted) entry.bytes.set([0x5f]);
  }

  private miniStream(start: number, size: number): readonly Uint8Array[] {
    const root = this.entries.find(({ type }) => type === ROOT) ?? refuseDamaged(PART);
    const holders = this.cut(this.sectors(root.start), root.size);
    const links = joinBytes(this.sectors(uint32(this.bytes, 60)));
    const followers = (sector: number): number =>
      sector * 4 < links.length ? uint32(links, sector * 4) : refuseDamaged(PART);
    const inSector = this.shift - MINI_SHIFT;
    const pieces = chain(start, followers, root.size >> MINI_SHIFT).map((mini) => {
      const from = (mini & ((1 << inSector) - 1)) << MINI_SHIFT;
      return holders[mini >> inSector]?.subarray(from, from + (1 << MINI_SHIFT)) ?? refuseDamaged(PART);
    });
    return this.cut(pieces, size);
  }

  private sectors(start: number): readonly Uint8Array[] {
    return chain(start, (sector) => this.next(sector), this.bytes.length >> this.shift).map((sector) =>
      this.sector(sector),
    );
  }

  private sector(number: number): Uint8Array {
    const from = (number + 1) * 2 ** this.shift;
    if (from >= this.bytes.length) refuseDamaged(PART);
    return this.bytes.subarray(from, from + 2 ** this.shift);
  }

  private next(sector: number): number {
    const perSector = 2 ** this.shift / 4;
    const holder = this.table[Math.floor(sector / perSector)] ?? refuseDamaged(PART);
    return uint32(this.sector(holder), (sector % perSector) * 4);
  }

  private tableSectors(): readonly number[] {
    const { bytes } = this;
    const count = uint32(bytes, 44);
    if (count > bytes.length >> this.shift) refuseDamaged(PART);
    const numbers = Array.from({ length: IN_HEADER }, (_, index) => uint32(bytes, 76 + 4 * index));
    const perSector = 2 ** this.shift / 4 - 1;
    for (let more = uint32(bytes, 68); more < NO_SECTOR && numbers.length < count;) {
      const sector = this.sector(more);
      for (let index = 0; index < perSector; index++) numbers.push(uint32(sector, 4 * index));
      more = uint32(sector, 4 * perSector);
    }
    return numbers.slice(0, count);
  }

  private readEntries(): readonly Entry[] {
    const perSector = 2 ** this.shift / ENTRY_SIZE;
    return this.sectors(uint32(this.bytes, 48)).flatMap((sector) =>
      Array.from({ length: perSector }, (_, index) =>
        entryIn(sector.subarray(index * ENTRY_SIZE, (index + 1) * ENTRY_SIZE)),
      ),
    );
  }

  /** Returns the pieces up to `size` bytes; refuses a stream whose chain ends earlier. */
  private cut(pieces: readonly Uint8Array[], size: number): readonly Uint8Array[] {
    let rest = size;
    const cut = pieces.map((piece) => {
      const taken = piece.subarray(0, rest);
      rest -= taken.length;
      return taken;
    });
    return rest > 0 ? refuseDamaged(PART) : cut.filter(({ length }) => length > 0);
  }
}

function entryIn(bytes: Uint8Array): Entry {
  const length = Math.max(0, Math.min(64, uint16(bytes, 64)) - 2);
  return {
    name: new TextDecoder("utf-16le").decode(bytes.subarray(0, length)),
    type: bytes[66] ?? 0,
    start: uint32(bytes, 116),
    size: uint32(bytes, 120),
    bytes,
  };
}

function chain(start: number, next: (sector: number) => number, most: number): readonly number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < NO_SECTOR; sector = next(sector)) {
    if (sectors.push(sector) > most) refuseDamaged(PART);
  }
  return sectors;
}

export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
