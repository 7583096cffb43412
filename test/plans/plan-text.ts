import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../fixtures/plans");

/**
 * Line breaks and runs of spaces differ from copy to copy, and so do the stars some copies put around
 * italics; letters, misprints and punctuation must not.
 */
export const oneSpaced = (text: string): string => text.replaceAll("*", "").replace(/\s+/g, " ").trim();

/** Quotation marks are typed in either way. */
export const evenQuotes = (text: string): string => oneSpaced(text).replace(/[“”]/g, '"');

/** The text of a plan, in one line. */
export const planText = (plan: string): string =>
  oneSpaced(readFileSync(join(folder, `${plan}.txt`), "utf8"));

/** The rows of each plan: the words they come from, by plan and code. */
export const codedRows = JSON.parse(readFileSync(join(folder, "coded-rows.json"), "utf8")) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** Whether the words of a row stand in a text, in their order where some are left out ("..."). */
export function contains(text: string, words: string): boolean {
  let from = 0;
  for (const piece of evenQuotes(words).split(" ... ")) {
    const at = evenQuotes(text).indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

/** "DN-07_KHEN_THUONG", "DN-07C" → "DN-07": the row something belongs to. */
export const rowOf = (code: string): string => code.slice(0, 5);
