/** Bytes: large enough to pack well, small beside a sheet of a hundred megabytes. */
const CHUNK = 1 << 20;
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const WIDEST = 3;

/**
 * Texts one after the other as UTF-8, in chunks of some size. Each text goes straight into bytes: texts put together first
 * would live long enough to be taken for lasting, and fill the memory until the next thorough collection.
 */
export function* utf8Chunks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let chunk = new Uint8Array(CHUNK);
  let used = 0;
  for (const piece of pieces) {
    const most = piece.length * WIDEST;
    if (most > chunk.length - used) {
      if (used > 0) yield chunk.subarray(0, used);
      chunk = new Uint8Array(Math.max(CHUNK, most));
      used = 0;
    }
    used += encoder.encodeInto(piece, chunk.subarray(used)).written;
  }
  if (used > 0) yield chunk.subarray(0, used);
}
