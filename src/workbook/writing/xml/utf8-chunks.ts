/** Bytes: large enough to pack well, small beside a sheet of a hundred megabytes. */
const CHUNK = 1 << 20;
/** Bytes to begin with: most parts are smaller, and memory that is never used has to be cleared, too. */
const FIRST = 1 << 14;
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const WIDEST = 3;

/**
 * Texts one after the other as UTF-8, in chunks of some size. Each text goes straight into bytes: texts put together first
 * would live long enough to be taken for lasting, and fill the memory until the next thorough collection.
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
