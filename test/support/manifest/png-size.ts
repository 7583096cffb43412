import { existsSync, readFileSync } from "node:fs";
import type { PictureSize } from "./manifest";

const SIGNATURE = "89504e470d0a1a0a";
/** PNG colour type: RGBA with eight bits each. */
const RGBA = 6;

/** Reads a PNG header: size in bytes 16 to 23, colour type in byte 25. */
export const pngSize: PictureSize = (path) => {
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (bytes.toString("hex", 0, 8) !== SIGNATURE) throw new Error(`not a PNG file: ${path}`);
  if (bytes.readUInt8(25) !== RGBA) throw new Error(`a picture without transparency: ${path}`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
