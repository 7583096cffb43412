import { Inflate as InflateStream, inflateSync } from "fflate";
import { crc32 } from "../../crc32";

/**
 * Inflates raw deflate data to exactly `inflatedSize` bytes or fewer; must throw when there would be more, and when the
 * CRC-32 of the result is another than `crc`.
 */
export type Inflate = (compressed: Uint8Array, inflatedSize: number, crc: number) => Uint8Array;

/**
 * fflate keeps decoding after its output buffer is full, and deflate can grow data 1,032 times: a lying size could
 * cost minutes. So only this much is inflated at once (at worst two seconds for nothing), and more in small pieces,
 * which takes half as long again.
 */
const AT_ONCE = 262_144;
const PIECE = 65_536;

/** The inflater used where the platform offers none of its own. */
export const inflateWithFflate: Inflate = (compressed, inflatedSize, crc) => {
  const output =
    compressed.length <= AT_ONCE
      ? inflateAtOnce(compressed, inflatedSize)
      : inflateInPieces(compressed, inflatedSize);
  if (crc32(output) !== crc) throw new Error("Other data than declared.");
  return output;
};

function inflateAtOnce(compressed: Uint8Array, inflatedSize: number): Uint8Array {
  // One byte of room shows an overflow that fflate itself does not report.
  const output = inflateSync(compressed, { out: new Uint8Array(inflatedSize + 1) });
  if (output.length > inflatedSize) throw new Error("More data than declared.");
  return output;
}

function inflateInPieces(compressed: Uint8Array, inflatedSize: number): Uint8Array {
  const output = new Uint8Array(inflatedSize);
  let length = 0;
  const stream = new InflateStream((piece) => {
    if (length + piece.length > inflatedSize) throw new Error("More data than declared.");
    output.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < compressed.length; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
  return output.subarray(0, length);
}
