/** Bits of the longest code in deflate. */
const LONGEST = 15;
const MOST_SYMBOLS = 288;
/** The low bits of an entry: how long its code is. */
export const CODE_LENGTH = 15;

/**
 * What the Huffman codes of one block mean (RFC 1951, 3.2.2). An entry is the meaning of its symbol and, in the low four bits,
 * the length of its code. Those of short codes are looked up by the next bits of the data; long codes, which are rare, are
 * counted through. One table serves block after block.
 */
export class HuffmanTable {
  /** By the next bits; 0 = the code is longer, or there is none. */
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

  /** Takes the lengths of the codes, by symbol. Throws when they cannot be those of codes. */
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
      if (free < 0) throw new Error("More codes than there can be.");
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

  /** The entry of a code that is not looked up, given the bits that come next. Throws when it is none. */
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

  /** Codes stand in the data with their first bit lowest, so the next code is counted up from the highest bit. */
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
