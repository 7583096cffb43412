import { uint16, uint32 } from "./little-endian";
import { readName } from "./zip-name";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/**
 * Returns the start of the data behind the local header at `offset` (APPNOTE 4.3.7); undefined if there is no
 * header.
 */
export function findLocalData(bytes: Uint8Array, offset: number): number | undefined {
  if (offset + LOCAL_SIZE > bytes.length || uint32(bytes, offset) !== LOCAL) return undefined;
  return offset + LOCAL_SIZE + uint16(bytes, offset + 26) + uint16(bytes, offset + 28);
}

/**
 * Checks whether a local header at `offset` has the same name as the directory (`name`, canonical). If not,
 * one of them is damaged, and a part would silently seem to be absent.
 */
export function hasLocalName(bytes: Uint8Array, offset: number, name: string): boolean {
  if (findLocalData(bytes, offset) === undefined) return false;
  return readName(bytes, offset + LOCAL_SIZE, uint16(bytes, offset + 26)) === name;
}
