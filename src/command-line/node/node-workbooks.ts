import * as zlib from "node:zlib";
import type { WorkbookFiles } from "../../workbook/files";
import { crc32 as portableCrc32, type Deflate } from "../../workbook/package";
import { patchWorkbook } from "../../workbook/patch-workbook";
import { readWorkbook, type Inflate } from "../../workbook/read-workbook";
import { writeWorkbook } from "../../workbook/write-workbook";
import { readingTime } from "./reading-time";
import { constants, deflateRawSync, type ZlibOptions } from "node:zlib";

/** Bytes: the sheets of a form are smaller. */
const SMALL = 262_144;

/**
 * Returns the zlib settings of a part. Level 8 makes small parts slightly smaller in the same time; for large
 * parts it would take up to eight times as long, while level 5 takes two thirds of the time of the usual
 * level for a sixtieth more bytes.
 */
const packing = ({ length }: Uint8Array): ZlibOptions => ({ level: length <= SMALL ? 8 : 5, memLevel: 9 });

/**
 * Deflates with zlib, with settings for each chunk. Packs chunks separately: each but the last ends on a
 * whole byte without ending the stream (RFC 1951, 3.2.4).
 */
export const deflateBy = (settings: (chunk: Uint8Array) => ZlibOptions): Deflate =>
  function* (chunks) {
    let last: Uint8Array | undefined;
    for (const chunk of chunks) {
      if (last !== undefined)
        yield deflateRawSync(last, { ...settings(last), finishFlush: constants.Z_SYNC_FLUSH });
      last = chunk;
    }
    const rest = last ?? new Uint8Array();
    yield deflateRawSync(rest, settings(rest));
  };

/** The deflate for files that people keep. */
export const zlibDeflate: Deflate = deflateBy(packing);

/** In Node since 20.15, fifteen times as fast. */
const crc32: (data: Uint8Array) => number = "crc32" in zlib ? zlib.crc32 : portableCrc32;

/**
 * Inflates with zlib, twice as fast as the portable inflater; the length limit refuses a part longer than
 * declared. One buffer of the right size avoids joining pieces of 16 KB.
 */
export const inflate: Inflate = (compressed, inflatedSize, crc) => {
  const maxOutputLength = Math.max(1, inflatedSize);
  const chunkSize = Math.max(zlib.constants.Z_MIN_CHUNK, inflatedSize);
  const output = zlib.inflateRawSync(compressed, { maxOutputLength, chunkSize });
  if (crc32(output) !== crc) throw new Error("Other data than declared.");
  // A plain Uint8Array: code that also meets Buffers runs a third slower.
  return new Uint8Array(output.buffer, output.byteOffset, output.length);
};

/** Workbook files in Node. */
export const nodeWorkbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { inflate, formulaTexts: false, ...readingTime() }),
  write: (drawing) => writeWorkbook(drawing, zlibDeflate),
  patch: (bytes, patch) => patchWorkbook(bytes, patch, { inflate, deflate: zlibDeflate, ...readingTime() }),
  unlock: async (bytes, passwords) =>
    (await import("../../workbook/unlock-workbook")).unlockWorkbook(bytes, passwords),
};
