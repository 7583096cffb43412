import {
  DISTANCE_MASK,
  distances,
  END,
  EXTRA,
  LETTER_MASK,
  letters,
  LITERAL,
  MEANS_NOTHING,
  setFixedCodes,
  VALUE,
} from "./deflate-codes";
import { CODE_LENGTH, HuffmanTable } from "./huffman-table";

/** The order of the lengths of the code length codes. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;
/** Number of bytes that are read and written at once beyond those needed. */
const BEYOND = 16;
/**
 * Reading the codes of a block takes as long as some hundred bytes. Programs write one for at least twice as
 * many bytes as this.
 */
const BYTES_A_BLOCK = 64;
const SMALL_BLOCKS = 1_000;
/** From this distance on the engine copies faster than a loop. */
const FAR = 96;

const codeLengths = new HuffmanTable(
  7,
  Int32Array.from(ORDER, (_, symbol) => symbol << VALUE),
);

/**
 * Inflates raw deflate data (RFC 1951) to at most `size` bytes. Throws at the first byte beyond `size`, and
 * if the data is invalid or cut off: a wrong size costs nothing.
 */
export function inflateRaw(compressed: Uint8Array, size: number): Uint8Array {
  return new Inflation(compressed, size).run();
}

class Inflation {
  private readonly input: DataView;
  private readonly length: number;
  private readonly output: Uint8Array;
  private readonly size: number;
  /** The next bits of the input, the first one lowest; at least `bits` of them are valid. */
  private hold = 0;
  private bits = 0;
  private at = 0;
  private out = 0;
  /** Blocks with their own codes. */
  private blocks = 0;
  private hasFixedCodes = false;

  constructor(compressed: Uint8Array, size: number) {
    const { buffer, byteOffset, length } = compressed;
    this.length = length;
    this.size = size;
    this.output = new Uint8Array(size + BEYOND);
    if (byteOffset + length + BEYOND <= buffer.byteLength) {
      this.input = new DataView(buffer, byteOffset, length + BEYOND);
    } else {
      const padded = new Uint8Array(length + BEYOND);
      padded.set(compressed);
      this.input = new DataView(padded.buffer);
    }
  }

  run(): Uint8Array {
    for (let isLast = false; !isLast;) {
      isLast = this.take(1) === 1;
      const kind = this.take(2);
      if (kind === 0) this.copyStored();
      else {
        if (kind === 2) this.readCodes();
        else if (kind !== 1) throw new Error("Unknown block type.");
        else if (!this.hasFixedCodes) setFixedCodes();
        this.hasFixedCodes = kind === 1;
        this.inflateBlock();
      }
    }
    if (this.at - (this.bits >> 3) > this.length) throw new Error("Cut off.");
    return this.output.subarray(0, this.out);
  }

  /** Returns the next bits as a number; at most 16. */
  private take(count: number): number {
    this.refill();
    const value = this.hold & ((1 << count) - 1);
    this.hold >>>= count;
    this.bits -= count;
    return value;
  }

  /** Loads at least 24 bits. Higher bits are correct as well and are loaded again the next time. */
  private refill(): void {
    if (this.at > this.length + 4) throw new Error("Cut off.");
    this.hold |= this.input.getInt32(this.at, true) << this.bits;
    this.at += (31 - this.bits) >> 3;
    this.bits |= 24;
  }

  private copyStored(): void {
    this.at -= this.bits >> 3;
    this.hold = 0;
    this.bits = 0;
    const length = this.take(16);
    if (length !== (~this.take(16) & 0xffff)) throw new Error("A length that is none.");
    const start = this.at - (this.bits >> 3);
    if (start + length > this.length) throw new Error("Cut off.");
    if (this.out + length > this.size) throw new Error("More data than declared.");
    this.output.set(new Uint8Array(this.input.buffer, this.input.byteOffset + start, length), this.out);
    this.out += length;
    this.at = start + length;
    this.hold = 0;
    this.bits = 0;
  }

  /** Reads the codes of a block with its own (RFC 1951, 3.2.7). */
  private readCodes(): void {
    if (++this.blocks > SMALL_BLOCKS + this.out / BYTES_A_BLOCK) throw new Error("Blocks of nothing.");
    const ofLetters = this.take(5) + 257;
    const ofDistances = this.take(5) + 1;
    const ofLengths = this.take(4) + 4;
    const first = new Uint8Array(ORDER.length);
    for (const symbol of ORDER.slice(0, ofLengths)) first[symbol] = this.take(3);
    codeLengths.build(first);
    const lengths = new Uint8Array(ofLetters + ofDistances);
    for (let at = 0; at < lengths.length;) {
      this.refill();
      const entry = codeLengths.entries[this.hold & 127] ?? 0;
      if (entry === 0) throw new Error("A code that means nothing.");
      this.take(entry & CODE_LENGTH);
      const symbol = entry >> VALUE;
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) throw new Error("Nothing to repeat.");
      const repeated = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
      const end =
        at + (symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7));
      if (end > lengths.length) throw new Error("Too many codes.");
      lengths.fill(repeated, at, end);
      at = end;
    }
    letters.build(lengths.subarray(0, ofLetters));
    distances.build(lengths.subarray(ofLetters));
  }

  /** The innermost loop: keeps all its state in local variables. */
  private inflateBlock(): void {
    const { input, output, size } = this;
    const end = this.length + 4;
    const view = new DataView(output.buffer);
    const ofLetters = letters.entries;
    const ofDistances = distances.entries;
    let { hold, bits, at, out } = this;
    for (;;) {
      if (at > end) throw new Error("Cut off.");
      hold |= input.getInt32(at, true) << bits;
      at += (31 - bits) >> 3;
      bits |= 24;
      let entry = ofLetters[hold & LETTER_MASK] ?? 0;
      if (entry === 0) entry = letters.entryOf(hold);
      bits -= entry & CODE_LENGTH;
      hold = (hold >>> (entry & CODE_LENGTH)) | 0;
      if ((entry & LITERAL) !== 0) {
        if (out >= size) throw new Error("More data than declared.");
        output[out++] = entry >> VALUE;
        continue;
      }
      if ((entry & (END | MEANS_NOTHING)) !== 0) {
        if ((entry & END) === 0) throw new Error("A code that means nothing.");
        break;
      }
      let extra = (entry >> EXTRA) & 15;
      const length = (entry >> VALUE) + (hold & ((1 << extra) - 1));
      bits -= extra;
      hold = (hold >>> extra) | 0;

      hold |= input.getInt32(at, true) << bits;
      at += (31 - bits) >> 3;
      bits |= 24;
      entry = ofDistances[hold & DISTANCE_MASK] ?? 0;
      if (entry === 0) entry = distances.entryOf(hold);
      if ((entry & MEANS_NOTHING) !== 0) throw new Error("A code that means nothing.");
      bits -= entry & CODE_LENGTH;
      hold = (hold >>> (entry & CODE_LENGTH)) | 0;
      extra = (entry >> EXTRA) & 15;
      if (bits < extra) {
        hold |= input.getInt32(at, true) << bits;
        at += (31 - bits) >> 3;
        bits |= 24;
      }
      const distance = (entry >> VALUE) + (hold & ((1 << extra) - 1));
      bits -= extra;
      hold = (hold >>> extra) | 0;

      const stop = out + length;
      if (distance > out || stop > size) throw new Error("More data than declared.");
      let from = out - distance;
      if (distance < 4) {
        while (out < stop) output[out++] = output[from++] ?? 0;
      } else if (length > FAR && distance >= length) {
        output.copyWithin(out, from, from + length);
      } else {
        view.setInt32(out, view.getInt32(from));
        view.setInt32(out + 4, view.getInt32(from + 4));
        for (let at = out + 8; at < stop; at += 4) view.setInt32(at, view.getInt32(at - distance));
      }
      out = stop;
    }
    Object.assign(this, { hold, bits, at, out });
  }
}
