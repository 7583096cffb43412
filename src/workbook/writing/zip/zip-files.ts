import { crc32 } from "./crc32";
import { archiveOf } from "./zip-archive";

/** Stored as they are: workbooks are packed already. */
const STORED = 0;
/** Bit 11: names are UTF-8 (APPNOTE 4.4.4), or the letters of Vietnamese would be lost. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day zip knows: the same files always give the same bytes. */
const FIRST_DAY = 0x0021;

/** Files as one .zip, in the order given. Names are without folders and differ from each other. */
export const zipFiles = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array =>
  archiveOf(
    files.map(({ name, bytes }) => ({
      name: new TextEncoder().encode(name),
      data: [bytes],
      size: bytes.length,
      crc: crc32(bytes),
      method: STORED,
      flags: UTF8,
      time: 0,
      day: FIRST_DAY,
    })),
  );
