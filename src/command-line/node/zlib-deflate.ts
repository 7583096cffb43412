import { constants, deflateRawSync, type ZlibOptions } from "node:zlib";
import type { Deflate } from "../../workbook/package";

/** Bytes: the sheets of a form are smaller. */
const SMALL = 262_144;

/**
 * Small parts become a little smaller in the same time; large ones would take up to eight times as long for the same, and two
 * thirds of the time of the usual level for a sixtieth more bytes.
 */
const packing = ({ length }: Uint8Array): ZlibOptions => ({ level: length <= SMALL ? 8 : 5, memLevel: 9 });

/**
 * A deflate by zlib with settings for each chunk. It packs them one by one: each but the last ends on a whole byte without ending
 * the stream (RFC 1951, 3.2.4).
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

/** What files are packed with that somebody keeps. */
export const zlibDeflate: Deflate = deflateBy(packing);
