import { crc32 } from "../../writing/zip/crc32";
import { inflateRaw } from "./inflate-raw";

/**
 * Inflates raw deflate data to exactly `inflatedSize` bytes or fewer; must throw when there would be more, and when the
 * CRC-32 of the result is another than `crc`.
 */
export type Inflate = (compressed: Uint8Array, inflatedSize: number, crc: number) => Uint8Array;

/** The inflater used where the platform offers none of its own. */
export const portableInflate: Inflate = (compressed, inflatedSize, crc) => {
  const output = inflateRaw(compressed, inflatedSize);
  if (crc32(output) !== crc) throw new Error("Other data than declared.");
  return output;
};
