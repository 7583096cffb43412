import type { Letterhead } from "../document";

/**
 * What a part is marked with in a file, so that it is known again: what it says, and whether somebody changed
 * it since.
 */
export interface TextMark {
  readonly key: string;
  readonly hash: string;
  /** Tells whether its figures are the same; absent in older files. */
  readonly figures?: string;
}

/** A part of a file as it was read back; without a mark it is not ours. */
export type ReadBlock =
  | { readonly kind: "paragraph"; readonly text: string; readonly mark?: TextMark }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly mark?: TextMark };

/** Of the number, place and day of a document, and of whom it goes to. */
export const HEAD_KEY = "head";
export const ADDRESSEE_KEY = "addressee";

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

/** Differs where a figure of the text does. */
export const figuresHash = (text: string): string =>
  textHash((text.match(/\d+/g) ?? []).join(" ")).slice(0, 4);

/** What the mark of the head is made of. */
export const headText = ({ number, placeAndDate }: Pick<Letterhead, "number" | "placeAndDate">): string =>
  `${number}\n${placeAndDate}`;

/** What the mark of the ending is made of. */
export const endText = ({ recipients, signature }: Pick<Letterhead, "recipients" | "signature">): string =>
  [...recipients, "", ...signature].join("\n");

/** A name of a bookmark has at most 40 letters, digits and underscores. */
const LONGEST_KEY = 24;
const MARK = /^k_(\w+)_([0-9a-f]{8})([0-9a-f]{4})?$/;

/** A key as it stands in a name: short, and of plain letters. */
export function markKey(key: string): string {
  const plain = key.replaceAll(/[^A-Za-z0-9]/g, "_");
  return plain.length <= LONGEST_KEY ? plain : `${plain.slice(0, LONGEST_KEY - 9)}_${textHash(key)}`;
}

/** The name of the bookmark of a part. */
export const bookmarkName = (key: string, text: string): string =>
  `k_${markKey(key)}_${textHash(text)}${figuresHash(text)}`;

/** The mark a name stands for; undefined for bookmarks of others. */
export function markOf(name: string): TextMark | undefined {
  const [, key, hash, figures] = MARK.exec(name) ?? [];
  return key === undefined || hash === undefined ? undefined : { key, hash, figures };
}
