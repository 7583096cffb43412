/** Bits of the longest code in deflate. */
const LONGEST = 15;
const MOST_SYMBOLS = 288;
/** The low bits of an entry: the length of its code. */
export const CODE_LENGTH = 15;

/**
 * The meanings of the Huffman codes of one block (RFC 1951, 3.2.2). An entry is the meaning of its symbol
 * and, in the low four bits, the length of its code. Short codes are looked up by the next bits of the data;
 * long codes, which are rare, are decoded bit by bit. One table serves block after block.
 */
export class HuffmanTable {
  /** By the next bits; 0 = the code is longer, or invalid. */
  readonly entries: Int32Array;
  private readonly meanings: Int32Array;
  private readonly counts = new Uint16Array(LONGEST + 1);
  private readonly places = new Uint16Array(LONGEST + 1);
  /** Entries in the order of their codes. */
  private readonly sorted = new Int32Array(MOST_SYMBOLS);

  /** `rootBits` = the longest code that is looked up; `meanings` by symbol, their low four bits free. */
  constructor(rootBits: number, meanings: Int32Array) {
    this.entries = new Int32Array(1 << rootBits);
    this.meanings = meanings;
  }

  /** Builds the table from code lengths by symbol. Throws if the lengths are invalid. */
  build(lengths: Uint8Array): void {
    const { counts, places, sorted, meanings } = this;
    counts.fill(0);
    for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
    counts[0] = 0;
    let free = 1;
    let place = 0;
    for (let length = 1; length <= LONGEST; length++) {
      const count = counts[length] ?? 0;
      places[length] = place;
      place += count;
      free = free * 2 - count;
      if (free < 0) throw new Error("Too many codes.");
    }
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol] ?? 0;
      if (length === 0) continue;
      const at = places[length] ?? 0;
      places[length] = at + 1;
      sorted[at] = (meanings[symbol] ?? 0) | length;
    }
    this.fill();
  }

  /** Returns the entry of a long code from the next bits. Throws if the code is invalid. */
  entryOf(bits: number): number {
    let rest = bits;
    let code = 0;
    let first = 0;
    let place = 0;
    for (let length = 1; length <= LONGEST; length++) {
      code |= rest & 1;
      rest >>>= 1;
      const count = this.counts[length] ?? 0;
      if (code < first + count) return this.sorted[place + code - first] ?? 0;
      place += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error("A code that means nothing.");
  }

  /** Codes are stored with their first bit lowest, so the next code is counted up from the highest bit. */
  private fill(): void {
    const { entries, counts, sorted } = this;
    const size = entries.length;
    entries.fill(0);
    let code = 0;
    let place = 0;
    for (let step = 2, length = 1; step <= size; step <<= 1, length++) {
      for (let left = counts[length] ?? 0; left > 0; left--) {
        const entry = sorted[place++] ?? 0;
        for (let at = code; at < size; at += step) entries[at] = entry;
        let bit = step >> 1;
        while ((code & bit) !== 0) bit >>= 1;
        code = (code & (bit - 1)) | bit;
      }
    }
  }
}
