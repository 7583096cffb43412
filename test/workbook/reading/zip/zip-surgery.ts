/** Edits zip archives that zipSync wrote into archives that no honest program writes. */

const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}

/** Returns the position of the directory entry of `name`. */
export function entryOf(bytes: Uint8Array, name: string): number {
  const data = view(bytes);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (data.getUint32(at, true) !== DIRECTORY_ENTRY) continue;
    const written = bytes.subarray(at + 46, at + 46 + data.getUint16(at + 28, true));
    if (new TextDecoder().decode(written) === name) return at;
  }
  throw new Error(`No entry ${name}`);
}

export const endOf = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 22; at >= 0; at--) if (view(bytes).getUint32(at, true) === END) return at;
  throw new Error("No end record");
};

/** Returns a copy with one little-endian number of the directory entry of `name` replaced. */
export function withField(
  bytes: Uint8Array,
  name: string,
  field: "flags" | "method" | "crc" | "compressed" | "size" | "offset",
  value: number,
): Uint8Array {
  const copy = bytes.slice();
  const places = { flags: 8, method: 10, crc: 16, compressed: 20, size: 24, offset: 42 };
  const at = entryOf(bytes, name) + places[field];
  if (field === "flags" || field === "method") view(copy).setUint16(at, value, true);
  else view(copy).setUint32(at, value, true);
  return copy;
}

/**
 * Converts an archive to ZIP64: sizes and offsets of every entry and of the directory are in the wide fields.
 */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const data = view(bytes);
  const end = endOf(bytes);
  const start = data.getUint32(end + 16, true);
  const pieces: Uint8Array[] = [bytes.slice(0, start)];
  let count = 0;
  for (let at = start; data.getUint32(at, true) === DIRECTORY_ENTRY; count++) {
    const length = 46 + data.getUint16(at + 28, true) + data.getUint16(at + 30, true);
    const extra = new Uint8Array(28);
    view(extra).setUint16(0, 1, true);
    view(extra).setUint16(2, 24, true);
    view(extra).setUint32(4, data.getUint32(at + 24, true), true);
    view(extra).setUint32(12, data.getUint32(at + 20, true), true);
    view(extra).setUint32(20, data.getUint32(at + 42, true), true);
    const entry = bytes.slice(at, at + length);
    view(entry).setUint16(30, data.getUint16(at + 30, true) + extra.length, true);
    for (const place of [20, 24, 42]) view(entry).setUint32(place, 0xffffffff, true);
    pieces.push(entry, extra);
    at += length;
  }
  const size = pieces.slice(1).reduce((sum, piece) => sum + piece.length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const put = view(tail);
  put.setUint32(0, 0x06064b50, true);
  put.setUint32(4, 44, true);
  put.setUint32(24, count, true);
  put.setUint32(32, count, true);
  put.setUint32(40, size, true);
  put.setUint32(48, start, true);
  put.setUint32(56, 0x07064b50, true);
  put.setUint32(64, start + size, true);
  put.setUint32(76, END, true);
  put.setUint16(84, 0xffff, true);
  put.setUint16(86, 0xffff, true);
  put.setUint32(88, 0xffffffff, true);
  put.setUint32(92, 0xffffffff, true);
  return concat(...pieces, tail);
}
