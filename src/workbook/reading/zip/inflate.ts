import { crc32 } from "../../writing/zip/crc32";
import { inflateRaw } from "./inflate-raw";

/**
 * Inflates raw deflate data to at most `inflatedSize` bytes; must throw if there is more data, or if the
 * CRC-32 of the result is not `crc`.
 */
export type Inflate = (compressed: Uint8Array, inflatedSize: number, crc: number) => Uint8Array;

/** Inflates in JavaScript, for platforms without an inflater. */
export const portableInflate: Inflate = (compressed, inflatedSize, crc) => {
  const output = inflateRaw(compressed, inflatedSize);
  if (crc32(output) !== crc) throw new Error("Other data than declared.");
  return output;
};
