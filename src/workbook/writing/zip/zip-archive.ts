import { crc32 } from "./crc32";

/** One file of an archive, in the order given. */
export interface ArchivePart {
  readonly path: string;
  /** Its text in pieces, so that it need not be in memory as a whole. */
  readonly pieces: Iterable<string>;
}

/** Raw deflate (RFC 1951) of chunks into chunks: fflate's by default, zlib's in Node. */
export type Deflate = (chunks: Iterable<Uint8Array>) => Iterable<Uint8Array>;

/** A packed file of an archive. */
export interface ArchiveEntry {
  readonly name: Uint8Array;
  /** Packed by `method`, in chunks. */
  readonly data: readonly Uint8Array[];
  /** Unpacked size in bytes. */
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  /** Bit 11: the name is UTF-8 (APPNOTE 4.4.4). */
  readonly flags: number;
  /** Save time in the format of zip. */
  readonly time: number;
  readonly day: number;
}

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END_RECORD = 22;
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the earliest date of zip: the same drawing must give the same bytes on any day. */
const FIRST_DAY = 0x0021;

/** Makes a zip archive of text parts; the same parts always give the same bytes. Packs piece by piece. */
export function zipArchive(parts: Iterable<ArchivePart>, deflate: Deflate): Uint8Array {
  return archiveOf(Array.from(parts, (part) => archiveEntry(part, deflate)));
}

/** Makes a zip archive of packed entries. */
export function archiveOf(entries: readonly ArchiveEntry[]): Uint8Array {
  const writer = byteWriter(entries.reduce((sum, entry) => sum + sizeOf(entry), END_RECORD));
  const starts = entries.map((entry) => writeLocal(writer, entry));
  const directory = writer.position();
  entries.forEach((entry, index) => writeCentral(writer, entry, starts[index] ?? 0));
  writeEnd(writer, entries.length, directory);
  return writer.bytes;
}

/** Packs a text part; its path must be ASCII. */
export function archiveEntry({ path, pieces }: ArchivePart, deflate: Deflate): ArchiveEntry {
  let size = 0;
  let crc = 0;
  function* counted(): Generator<Uint8Array> {
    for (const chunk of utf8Chunks(pieces)) {
      size += chunk.length;
      crc = crc32(chunk, crc);
      yield chunk;
    }
  }
  const name = new TextEncoder().encode(path);
  const data = [...deflate(counted())];
  return { name, data, size, crc, method: DEFLATED, flags: 0, time: 0, day: FIRST_DAY };
}

const packedSize = ({ data }: ArchiveEntry): number => data.reduce((sum, { length }) => sum + length, 0);

const sizeOf = (entry: ArchiveEntry): number =>
  LOCAL_HEADER + CENTRAL_HEADER + 2 * entry.name.length + packedSize(entry);

function writeLocal(writer: ByteWriter, entry: ArchiveEntry): number {
  const start = writer.position();
  writer.long(0x04034b50);
  writer.short(VERSION);
  writeDescription(writer, entry);
  writer.block(entry.name);
  for (const chunk of entry.data) writer.block(chunk);
  return start;
}

function writeCentral(writer: ByteWriter, entry: ArchiveEntry, start: number): void {
  writer.long(0x02014b50);
  writer.short(VERSION, VERSION);
  writeDescription(writer, entry);
  // Comment length, disk, internal attributes, external attributes.
  writer.short(0, 0, 0, 0, 0);
  writer.long(start);
  writer.block(entry.name);
}

/** Writes the fields that both headers share, from the flags to the length of the extra field. */
function writeDescription(writer: ByteWriter, entry: ArchiveEntry): void {
  writer.short(entry.flags, entry.method, entry.time, entry.day);
  writer.long(entry.crc, packedSize(entry), entry.size);
  writer.short(entry.name.length, 0);
}

function writeEnd(writer: ByteWriter, count: number, directory: number): void {
  const end = writer.position();
  writer.long(0x06054b50);
  writer.short(0, 0, count, count);
  writer.long(end - directory, directory);
  writer.short(0);
}

interface ByteWriter {
  readonly bytes: Uint8Array;
  position(): number;
  short(...values: readonly number[]): void;
  long(...values: readonly number[]): void;
  block(values: Uint8Array): void;
}

/** Writes little-endian numbers and blocks one after the other. */
function byteWriter(size: number): ByteWriter {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let position = 0;
  return {
    bytes,
    position: () => position,
    short(...values) {
      for (const value of values) view.setUint16((position += 2) - 2, value, true);
    },
    long(...values) {
      for (const value of values) view.setUint32((position += 4) - 4, value, true);
    },
    block(values) {
      bytes.set(values, position);
      position += values.length;
    },
  };
}

/** Bytes: large enough to pack well, small compared to a sheet of a hundred megabytes. */
const CHUNK = 1 << 20;

/** Initial bytes: most parts are smaller, and unused memory must be cleared as well. */
const FIRST = 1 << 14;

/** Maximum UTF-8 bytes of a UTF-16 unit. */
const WIDEST = 3;

/**
 * Encodes texts as UTF-8 in chunks. Encodes each text directly: joined texts would live long enough to be
 * promoted to the old generation, and fill the memory until the next full collection.
 */
export function* utf8Chunks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let chunk = new Uint8Array(FIRST);
  let used = 0;
  for (const piece of pieces) {
    const most = piece.length * WIDEST;
    if (most > chunk.length - used) {
      const isFull = used > 0 && used + most > CHUNK;
      if (isFull) yield chunk.subarray(0, used);
      const begun = isFull ? new Uint8Array() : chunk.subarray(0, used);
      chunk = new Uint8Array(Math.max(Math.min(2 * chunk.length, CHUNK), begun.length + most));
      chunk.set(begun);
      used = begun.length;
    }
    used += encoder.encodeInto(piece, chunk.subarray(used)).written;
  }
  if (used > 0) yield chunk.subarray(0, used);
}
