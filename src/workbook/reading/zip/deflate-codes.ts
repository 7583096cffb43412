import { HuffmanTable } from "./huffman-table";

/** Flags of an entry; an entry without flags is a length. */
export const LITERAL = 1 << 8;
export const END = 1 << 9;
export const MEANS_NOTHING = 1 << 10;
/** Position of the value of an entry, and of the number of its extra bits. */
export const VALUE = 16;
export const EXTRA = 4;
/** Codes of up to this many bits are looked up. */
const LETTER_BITS = 10;
const DISTANCE_BITS = 8;

export const LETTER_MASK = (1 << LETTER_BITS) - 1;
export const DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;

/** The codes of the current block: a program inflates one part at a time. */
export const letters = new HuffmanTable(LETTER_BITS, letterMeanings());
export const distances = new HuffmanTable(DISTANCE_BITS, distanceMeanings());

/** Literals, the end of a block, and lengths of 3 to 258 (RFC 1951, 3.2.5). */
function letterMeanings(): Int32Array {
  const meanings = new Int32Array(288).fill(MEANS_NOTHING);
  for (let byte = 0; byte < 256; byte++) meanings[byte] = LITERAL | (byte << VALUE);
  meanings[256] = END;
  let base = 3;
  for (let symbol = 257; symbol < 285; symbol++) {
    const extra = Math.max(0, (symbol - 261) >> 2);
    meanings[symbol] = (extra << EXTRA) | (base << VALUE);
    base += 1 << extra;
  }
  meanings[285] = 258 << VALUE;
  return meanings;
}

function distanceMeanings(): Int32Array {
  const meanings = new Int32Array(32).fill(MEANS_NOTHING);
  let base = 1;
  for (let symbol = 0; symbol < 30; symbol++) {
    const extra = Math.max(0, (symbol >> 1) - 1);
    meanings[symbol] = (extra << EXTRA) | (base << VALUE);
    base += 1 << extra;
  }
  return meanings;
}

/** Sets the fixed codes of a block without its own (RFC 1951, 3.2.6). */
export function setFixedCodes(): void {
  const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  letters.build(lengths);
  distances.build(new Uint8Array(32).fill(5));
}
