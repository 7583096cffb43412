/**
 * VIQR (RFC 1456): Vietnamese letters as plain ASCII, so that tables of them can be read and checked by eye:
 * a^ a( o+ are the letters with circumflex, breve and horn, dd the d with stroke, and ` ' ? ~ . the five tones.
 */
const MARKS: Readonly<Record<string, string>> = {
  "^": "\u0302",
  "(": "\u0306",
  "+": "\u031b",
  "`": "\u0300",
  "'": "\u0301",
  "?": "\u0309",
  "~": "\u0303",
  ".": "\u0323",
};

/** "a^'" or "DD" → the Vietnamese letter, composed. */
export function letterOfViqr(code: string): string {
  if (code === "dd") return "\u0111";
  if (code === "DD") return "\u0110";
  return Array.from(code, (sign) => MARKS[sign] ?? sign)
    .join("")
    .normalize("NFC");
}

const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(MARKS).map(([sign, mark]) => [mark, sign])),
  "\u0111": "dd",
};

/** A Vietnamese word in lower-case VIQR, as far as it has letters for it; others stay. */
export const viqrOf = (word: string): string =>
  Array.from(word.toLowerCase().normalize("NFD"), (letter) => SIGNS[letter] ?? letter).join("");
