import type { Letterhead } from "../document";

/** Identifies a part in a file: its content, and whether somebody changed it since. */
export interface TextMark {
  readonly key: string;
  readonly hash: string;
  /** Shows whether the figures are the same; absent in older files. */
  readonly figures?: string;
}

/** A part of a file as read back; without a mark it is the officers' own. */
export type ReadBlock =
  | { readonly kind: "paragraph"; readonly text: string; readonly mark?: TextMark }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly mark?: TextMark };

/** Key of the number, place and day, and of the addressees. */
export const HEAD_KEY = "head";
export const ADDRESSEE_KEY = "addressee";

/** Key of the end of the body: signature and annexes follow. */
export const END_KEY = "end";

/** FNV-1a, 32 bits: enough to detect a changed paragraph. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize("NFC").trim())) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

/** Returns a hash that changes with the text's figures. */
export const figuresHash = (text: string): string =>
  textHash((text.match(/\d+/g) ?? []).join(" ")).slice(0, 4);

/** The text the head's mark is made of. */
export const headText = ({ number, placeAndDate }: Pick<Letterhead, "number" | "placeAndDate">): string =>
  `${number}\n${placeAndDate}`;

/** The text the ending's mark is made of. */
export const endText = ({ recipients, signature }: Pick<Letterhead, "recipients" | "signature">): string =>
  [...recipients, "", ...signature].join("\n");

/** A bookmark name holds at most 40 letters, digits and underscores. */
const LONGEST_KEY = 24;
const MARK = /^k_(\w+)_([0-9a-f]{8})([0-9a-f]{4})?$/;

/** Returns a key for a bookmark name: short, plain letters. */
export function markKey(key: string): string {
  const plain = key.replaceAll(/[^A-Za-z0-9]/g, "_");
  return plain.length <= LONGEST_KEY ? plain : `${plain.slice(0, LONGEST_KEY - 9)}_${textHash(key)}`;
}

export const bookmarkName = (key: string, text: string): string =>
  `k_${markKey(key)}_${textHash(text)}${figuresHash(text)}`;

/** Parses a bookmark name; undefined for other bookmarks. */
export function markOf(name: string): TextMark | undefined {
  const [, key, hash, figures] = MARK.exec(name) ?? [];
  return key === undefined || hash === undefined ? undefined : { key, hash, figures };
}
