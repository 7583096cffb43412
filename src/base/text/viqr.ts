/**
 * VIQR (RFC 1456) writes Vietnamese letters in ASCII, so that people can check tables of them: a^ a( o+ for
 * circumflex, breve and horn, dd for d with stroke, ` ' ? ~ . for the five tones.
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

/** Returns the composed Vietnamese letter of "a^'" or "DD". */
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

/** Returns a Vietnamese word in lower-case VIQR. Letters outside VIQR stay. */
export const viqrOf = (word: string): string =>
  Array.from(word.toLowerCase().normalize("NFD"), (letter) => SIGNS[letter] ?? letter).join("");
