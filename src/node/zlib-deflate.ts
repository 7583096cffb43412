import { constants, deflateRawSync } from "node:zlib";
import type { Deflate } from "../xlsx/writing/zip/zip-archive";

/** zlib packs chunk by chunk: each but the last ends on a whole byte without ending the stream (RFC 1951, 3.2.4). */
export const zlibDeflate: Deflate = function* (chunks) {
  let last: Uint8Array | undefined;
  for (const chunk of chunks) {
    if (last !== undefined) yield deflateRawSync(last, { finishFlush: constants.Z_SYNC_FLUSH });
    last = chunk;
  }
  yield deflateRawSync(last ?? new Uint8Array());
};
