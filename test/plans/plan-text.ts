import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../fixtures/plans");

/**
 * Ignores line breaks, runs of spaces and the stars that some copies put around italics, which differ between
 * copies; not letters, misprints or punctuation.
 */
export const oneSpaced = (text: string): string => text.replaceAll("*", "").replace(/\s+/g, " ").trim();

/** Accepts both styles of quotation marks. */
export const evenQuotes = (text: string): string => oneSpaced(text).replace(/[“”]/g, '"');

/** Returns the text of a plan in one line. */
export const planText = (plan: string): string =>
  oneSpaced(readFileSync(join(folder, `${plan}.txt`), "utf8"));

/** The rows of each plan: their source words, by plan and code. */
export const codedRows = JSON.parse(readFileSync(join(folder, "coded-rows.json"), "utf8")) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** Checks whether the words of a row are in a text, in order if some are omitted ("..."). */
export function contains(text: string, words: string): boolean {
  let from = 0;
  for (const piece of evenQuotes(words).split(" ... ")) {
    const at = evenQuotes(text).indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** "DN-07_KHEN_THUONG", "DN-07C" → "DN-07": the row of a code. */
export const rowOf = (code: string): string => code.slice(0, 5);
