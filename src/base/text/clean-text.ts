import { decodeLegacy } from "./decode-legacy";
import { legacyFont } from "./legacy-font";
import { mendEth } from "./mend-eth";

/** Blanks other than the ASCII space: no-break, typographic and ideographic spaces. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Invisible characters: soft hyphen, zero-width blanks and joiners, direction marks, byte-order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Replaces odd blanks by spaces and removes invisible characters. Legacy text must be decoded first. */
const mendBlanks = (text: string): string => text.replace(INVISIBLE, "").replace(ODD_BLANK, " ");

/** Replaces full-width letters, digits and signs, which some keyboards type, by their ASCII forms. */
const mendFullWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Kind of correction: decoded text, plain blanks, composed letters (NFC), usual width, D with stroke. */
export type TextChangeKind = "tcvn3" | "vni" | "blanks" | "composed" | "full-width" | "eth";

/** One correction, for a preview of before and after. */
export interface TextChange {
  readonly kind: TextChangeKind;
  readonly before: string;
  readonly after: string;
}

export interface CleanText {
  readonly text: string;
  readonly changes: readonly TextChange[];
  /** Words with letters that cannot be recovered. */
  readonly lost: readonly string[];
}

const PLAIN = /^[\t\n\r -~]*$/;
/** A Vietnamese letter that no legacy encoding produces. */
const BEYOND_LEGACY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
/** Composed Vietnamese text with common punctuation. */
const COMPOSED =
  /^[\t\n\r -~\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Fast path: nearly all texts need no correction. */
const isPlainlyRight = (text: string, font: string): boolean =>
  PLAIN.test(text) || (BEYOND_LEGACY.test(text) && COMPOSED.test(text) && legacyFont(font) === undefined);

/** Runs in this order after decoding: in TCVN3 the soft hyphen is a letter. */
const STEPS: readonly { readonly kind: TextChangeKind; readonly mend: (text: string) => string }[] = [
  { kind: "blanks", mend: mendBlanks },
  { kind: "composed", mend: (text) => text.normalize("NFC") },
  { kind: "full-width", mend: mendFullWidth },
  { kind: "eth", mend: mendEth },
];

/**
 * Returns a text as it was meant: decoded from TCVN3 or VNI (by its font, or by its letters if they are
 * conclusive), with composed letters and plain blanks, trimmed. Correct text is returned unchanged; line
 * breaks and spelling stay. Lists every correction except trimming.
 */
export function cleanText(text: string, font = ""): CleanText {
  const before = known.get(text);
  if (before?.font === font) return before.clean;
  const clean = cleaned(text, font);
  if (text.length > LONGEST_KNOWN) return clean;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, { font, clean });
  return clean;
}

/** Cache: thousands of cells hold the same texts, and each is cleaned several times. */
const known = new Map<string, { readonly font: string; readonly clean: CleanText }>();
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 100;

function cleaned(text: string, font: string): CleanText {
  if (isPlainlyRight(text, font)) return { text: text.trim(), changes: [], lost: wordsWithLostLetters(text) };
  const changes: TextChange[] = [];
  let current = text.trim();
  const change = (kind: TextChangeKind, after: string): void => {
    if (after !== current) changes.push({ kind, before: current, after });
    current = after;
  };
  const legacy = decodeLegacy(current, font);
  if (legacy !== undefined) change(legacy.encoding, legacy.text);
  for (const { kind, mend } of STEPS) change(kind, mend(current));
  return { text: current.trim(), changes, lost: wordsWithLostLetters(current) };
}

/** A question mark inside a word or before one, or U+FFFD: a letter that a program could not save. */
const LOST = /\p{L}\?+\p{L}|(?<![^\s("'\u201c])\?+\p{L}|\ufffd/u;

/** Web addresses contain question marks legitimately. */
const ADDRESS = /[/=@]/;

/**
 * Returns the words that lost letters when a program saved them in an old encoding ("Ð?NG"). The letters
 * cannot be recovered: somebody must type the text again.
 */
function wordsWithLostLetters(text: string): readonly string[] {
  if (!/[?\ufffd]/.test(text)) return [];
  return text.split(/\s+/).filter((word) => LOST.test(word) && !ADDRESS.test(word));
}
