import { crc32 } from "./crc32";
import { archiveOf } from "./zip-archive";

/** Stored without packing: workbooks are packed already. */
const STORED = 0;
/** Bit 11: names are UTF-8 (APPNOTE 4.4.4), which Vietnamese names need. */
const UTF8 = 0x0800;
/** 1 January 1980, the earliest date of zip: the same files always give the same bytes. */
const FIRST_DAY = 0x0021;

/** Makes a .zip of files in the order given. Names have no folders and are distinct. */
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
