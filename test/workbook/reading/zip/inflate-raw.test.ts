import { constants, deflateRawSync, type ZlibOptions } from "node:zlib";
import { seededRandom } from "../../../../src/desk/practice/random";
import { inflateRaw } from "../../../../src/workbook/reading/zip/inflate-raw";

const random = seededRandom(14);
const bytes = (length: number, byteAt: (at: number) => number) =>
  Uint8Array.from({ length }, (_, at) => byteAt(at));

/** Letters with halving frequencies: their codes have the maximum length. */
const rarer = (): number => {
  let letter = 0;
  while (letter < 40 && random.whole(0, 1) === 1) letter++;
  return letter;
};

const DATA: Readonly<Record<string, Uint8Array>> = {
  nothing: new Uint8Array(),
  "one byte": bytes(1, () => 7),
  "one byte over and over": bytes(100_000, () => 65),
  "three bytes over and over": bytes(5_000, (at) => at % 3),
  noise: bytes(34_000, () => random.whole(0, 255)),
  "codes of all lengths": bytes(20_000, rarer),
  "the same from far away": bytes(40_000, (at) => (at * at) % 251),
  rows: Buffer.from(
    Array.from({ length: 3_000 }, (_, row) => `<c r="B${row}"><v>${row * 31}</v></c>`).join(""),
  ),
};

const PACKINGS: Readonly<Record<string, ZlibOptions>> = {
  best: { level: 9, memLevel: 9 },
  fast: { level: 1 },
  stored: { level: 0 },
  "fixed codes": { strategy: constants.Z_FIXED },
  "letters alone": { strategy: constants.Z_HUFFMAN_ONLY },
  "small blocks": { memLevel: 1 },
  "a piece of a stream": { finishFlush: constants.Z_FULL_FLUSH },
};
const END_OF_STREAM = [3, 0] as const;

describe.each(Object.entries(DATA))("%s", (_, data) => {
  it.each(Object.entries(PACKINGS))("packed by zlib (%s) comes out as it was", (name, options) => {
    const packed = deflateRawSync(data, options);
    const whole =
      name === "a piece of a stream" ? Uint8Array.of(...packed, ...END_OF_STREAM) : new Uint8Array(packed);
    expect(Buffer.compare(inflateRaw(whole, data.length), data)).toBe(0);
    // A larger size need not be filled.
    expect(inflateRaw(whole, data.length + 99)).toHaveLength(data.length);
    if (data.length === 0) return;
    expect(() => inflateRaw(whole, data.length - 1)).toThrow(/^More /);
    expect(() => inflateRaw(whole.subarray(0, -1).slice(), data.length)).toThrow(/^(Cut off|More )/);
  });
});

/** Packs numbers with their bit lengths, the lowest first, into bytes. */
function packedBits(fields: readonly (readonly [value: number, bits: number])[]): Uint8Array {
  const bits = fields.flatMap(([value, count]) =>
    Array.from({ length: count }, (_, bit) => (value >> bit) & 1),
  );
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
  );
}

test("160,000 blocks of nothing are refused, or passed over at once", () => {
  // A block with its own codes: code length codes for 18 (many zeros) and 1; 256 zeros, one length; its end.
  const own = [
    ...([
      [0, 1],
      [2, 2],
      [0, 5],
      [0, 5],
      [14, 4],
    ] as const),
    ...Array.from({ length: 18 }, (_, place) => [place === 2 || place === 17 ? 1 : 0, 3] as const),
    ...([
      [1, 1],
      [127, 7],
      [1, 1],
      [107, 7],
      [0, 1],
      [0, 1],
      [0, 1],
    ] as const),
  ];
  const fixed = [
    [0, 1],
    [1, 2],
    [0, 7],
  ] as const;
  const last = Uint8Array.of(3, 0);
  const many = (block: typeof own | typeof fixed) =>
    Buffer.concat([...new Array<Uint8Array>(20_000).fill(packedBits(new Array(8).fill(block).flat())), last]);
  const started = process.cpuUsage();
  expect(() => inflateRaw(many(own), 10)).toThrow("Blocks of nothing.");
  expect(inflateRaw(many(fixed), 10)).toHaveLength(0);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
});

test("a broken stream is refused, or ends within the size given", () => {
  const { rows = new Uint8Array() } = DATA;
  const packed = new Uint8Array(deflateRawSync(rows.subarray(0, 8_000), { memLevel: 1 }));
  let refused = 0;
  for (let time = 0; time < 100; time++) {
    const broken = packed.slice();
    broken[random.whole(0, packed.length - 1)] = random.whole(0, 255);
    const outcome = lengthOrError(broken, 20_000);
    if (outcome instanceof Error) {
      if (outcome instanceof RangeError) throw outcome;
      refused++;
    } else if (outcome > 20_000) throw new Error(`${outcome} bytes`);
  }
  expect(refused).toBeGreaterThan(20);
});

function lengthOrError(packed: Uint8Array, size: number): number | Error {
  try {
    return inflateRaw(packed, size).length;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
