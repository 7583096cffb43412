import { CompoundStreams, joinBytes } from "../locked/compound-streams";
import { refuseDamaged, refuseTooLarge } from "../refusal";
import { uint16, uint32 } from "../zip/little-endian";
import type { Package } from "../zip/package";

/** XML and records of .xls. The library makes up to fifty times as much of them: 300 MB. */
const MOST_CONTENT = 5 * 1_048_576;

/** Memory for a byte of .xlsb, in bytes of XML. */
const RECORDS = 0.5;

/**
 * Offsets in the header of a compound file of the sector counts of its tables; a sector has at least 512
 * bytes.
 */
const COUNTS_AT = [44, 64, 72] as const;

/** Records with pictures (MS-XLS 2.3.2): drawing group, drawing, image, and what continues one of them. */
const PICTURES: readonly number[] = [0xeb, 0xec, 0x7f];
const CONTINUED = 0x3c;

/** Refuses an .xls that claims more than it holds, or has more records than the library may be given. */
export function checkCompoundFile(bytes: Uint8Array): void {
  const most = bytes.length / 512;
  if (bytes.length < 512 || COUNTS_AT.some((at) => uint32(bytes, at) > most)) refuseDamaged("Workbook");
  if (bytes.length <= MOST_CONTENT) return;
  const streams = new CompoundStreams(bytes);
  const stream = joinBytes(streams.find("Workbook") ?? streams.find("Book") ?? []);
  let size = 0;
  let isPicture = false;
  for (let at = 0; at + 4 <= stream.length; at += 4 + uint16(stream, at + 2)) {
    const type = uint16(stream, at);
    if (type !== CONTINUED) isPicture = PICTURES.includes(type);
    if (!isPicture) size += 4 + uint16(stream, at + 2);
  }
  if (size > MOST_CONTENT) refuseTooLarge("total-size", MOST_CONTENT);
}

/** Refuses an .xlsb or .ods with too much content. Inflates every part, as the library trusts no size. */
export function checkPackage(pack: Package): void {
  const content = pack.entries.map(({ name, size }) =>
    name.endsWith(".xml") ? size : name.endsWith(".bin") ? size * RECORDS : 0,
  );
  if (content.reduce((sum, size) => sum + size, 0) > MOST_CONTENT) refuseTooLarge("total-size", MOST_CONTENT);
  for (const { name } of pack.entries) pack.bytes(name);
}
