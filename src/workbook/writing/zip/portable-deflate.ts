import { Deflate } from "fflate";
import type { Deflate as DeflateChunks } from "./zip-archive";

/** Deflates in JavaScript, for browsers. */
export const portableDeflate: DeflateChunks = function* (chunks) {
  const packed: Uint8Array[] = [];
  const stream = new Deflate((chunk) => packed.push(chunk));
  for (const chunk of chunks) {
    stream.push(chunk);
    yield* packed.splice(0);
  }
  stream.push(new Uint8Array(), true);
  yield* packed;
};
