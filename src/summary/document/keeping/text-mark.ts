/** What a part is marked with in a file, so that it is known again: what it says, and whether somebody changed it since. */
export interface TextMark {
  readonly key: string;
  readonly hash: string;
}

/** Of the part behind which nothing belongs to the body any more: signature, annexes. */
export const END_KEY = "end";

/** FNV-1a, 32 bits: enough to tell whether a paragraph is still as it was written. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize("NFC").trim())) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

/** A name of a bookmark has at most 40 letters, digits and underscores. */
const LONGEST_KEY = 28;
const MARK = /^k_(\w+)_([0-9a-f]{8})$/;

/** A key as it stands in a name: short, and of plain letters. */
export function markKey(key: string): string {
  const plain = key.replaceAll(/[^A-Za-z0-9]/g, "_");
  return plain.length <= LONGEST_KEY ? plain : `${plain.slice(0, LONGEST_KEY - 9)}_${textHash(key)}`;
}

/** The name of the bookmark of a part. */
export const markName = (key: string, text: string): string => `k_${markKey(key)}_${textHash(text)}`;

/** The mark a name stands for; undefined for bookmarks of others. */
export function markOf(name: string): TextMark | undefined {
  const [, key, hash] = MARK.exec(name) ?? [];
  return key === undefined || hash === undefined ? undefined : { key, hash };
}
