import { inflateRawSync } from "node:zlib";
import { inflateSync } from "fflate";
import { inflate } from "../../src/command-line/node/node-workbooks";
import { Budget } from "../../src/workbook/reading/budget";
import { DEFAULT_LIMITS } from "../../src/workbook/reading/limits";
import { readWorkbook, type ReadOptions } from "../../src/workbook/read-workbook";
import { portableInflate } from "../../src/workbook/reading/zip/inflate";
import { openPackage } from "../../src/workbook/reading/zip/package";
import { packedPart, type PackedPart } from "../../src/workbook/reading/zip/zip-part";

/** A file to read, with the unavoidable work: the packed parts that hold cells, texts and formats. */
export interface BenchFile {
  readonly bytes: Uint8Array;
  readonly parts: readonly PackedPart[];
}

export interface Reader {
  readonly name: string;
  readonly read: (file: BenchFile) => unknown;
  /** The reader of the list that is its floor; a floor has none. */
  readonly floor?: string;
  /** A third-party reader: ours is compared with the fastest of these. */
  readonly isKept?: boolean;
}

const NEEDED_PART = /^(xl\/(worksheets\/sheet\d+|sharedstrings|styles|workbook)\.xml|.*\.rels)$/;

export function benchFile(bytes: Uint8Array): BenchFile {
  const pack = openPackage(bytes, portableInflate, new Budget(DEFAULT_LIMITS));
  const needed = pack.entries.filter(({ name }) => NEEDED_PART.test(name));
  return { bytes, parts: needed.map((entry) => packedPart(bytes, entry)) };
}

const inJavaScript = ({ data, size }: PackedPart): number =>
  inflateSync(data, { out: new Uint8Array(size + 1) }).length;
const inZlib = ({ data, size }: PackedPart): number =>
  inflateRawSync(data, { maxOutputLength: size, chunkSize: Math.max(64, size) }).length;

const ours = (name: string, floor: string, options: ReadOptions): Reader => ({
  name,
  floor,
  read: ({ bytes }) => readWorkbook(bytes, options),
});

const ROLL_UP: ReadOptions = { formulaTexts: false };
const FFLATE = "floor: inflating alone (fflate)";
const ZLIB = "floor: inflating alone (node:zlib)";

export const readers: readonly Reader[] = [
  { name: FFLATE, read: ({ parts }) => parts.map(inJavaScript) },
  { name: ZLIB, read: ({ parts }) => parts.map(inZlib) },
  ours("ours for the roll-up (JavaScript)", FFLATE, ROLL_UP),
  ours("ours for the roll-up (zlib)", ZLIB, { ...ROLL_UP, inflate }),
  ours("ours, everything (JavaScript)", FFLATE, {}),
  ours("ours, everything (zlib)", ZLIB, { inflate }),
  {
    name: "read-excel-file 9",
    floor: FFLATE,
    isKept: true,
    read: async ({ bytes }) => (await import("read-excel-file/node")).default(Buffer.from(bytes)),
  },
  {
    name: "SheetJS 0.20 (@e965/xlsx, dense)",
    floor: FFLATE,
    isKept: true,
    read: async ({ bytes }) => (await import("@e965/xlsx")).read(bytes, { dense: true, cellNF: true }),
  },
];
