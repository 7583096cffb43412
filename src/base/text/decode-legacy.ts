import { decodeVni } from "./decode-vni";
import { legacyFont, type LegacyFont } from "./legacy-font";
import { mendEth } from "./mend-eth";
import { isAbbreviation, isRightWord, readsVietnamese, splitWords } from "./reads-vietnamese";
import { isVietnameseSyllable } from "./vietnamese-syllable";
import { letterOfViqr } from "./viqr";

/** Decoded legacy text with its original encoding. */
export interface LegacyReading {
  readonly encoding: LegacyFont["encoding"];
  readonly text: string;
}

const CANDIDATES: readonly LegacyFont[] = [
  { encoding: "tcvn3", capitals: false },
  { encoding: "vni", capitals: false },
];

/** Letters that no legacy encoding has. */
const BEYOND_LATIN_1 = /[^\u0000-\u00ff\u2000-\u206f\u20ac\u2122]/;
/** Code page 1258 turns some Latin-1 codes into these characters; files that passed through it hold them. */
const FROM_1258: Readonly<Record<string, string>> = {
  "\u0300": "\u00cc",
  "\u0110": "\u00d0",
  "\u0309": "\u00d2",
  "\u01a0": "\u00d5",
  "\u01af": "\u00dd",
  "\u0303": "\u00de",
  "\u0103": "\u00e3",
  "\u0301": "\u00ec",
  "\u0323": "\u00f2",
  "\u01a1": "\u00f5",
  "\u01b0": "\u00fd",
  "\u20ab": "\u00fe",
};
/** Latin-1 characters that Unicode Vietnamese does not use. */
const FOREIGN =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;

/**
 * Decodes text written for a TCVN3 or VNI font; undefined if it is not legacy text, or if that is uncertain.
 * A known font decides. Without it, the text must make no sense as it is and full sense when decoded in
 * exactly one of the two encodings: "Công" is Unicode, though TCVN3 could read it as another word.
 */
export function decodeLegacy(text: string, font: string): LegacyReading | undefined {
  const known = legacyFont(font);
  const latin1 = text.replace(/[\u0100-\u20ab]/g, (letter) => FROM_1258[letter] ?? letter);
  if (BEYOND_LATIN_1.test(latin1)) return undefined;
  const isRight = readsVietnamese(mendEth(text.normalize("NFC")));
  if (known !== undefined) {
    const decoded = decode(latin1, known);
    const isTrusted = latin1 === text ? !isRight || readsVietnamese(decoded) : !isRight;
    return isTrusted && decoded !== text ? { encoding: known.encoding, text: decoded } : undefined;
  }
  if (isRight) return undefined;
  const [reading, ...others] = CANDIDATES.flatMap((candidate) => {
    const decoded = decode(latin1, candidate);
    return isEvident(latin1, decoded, candidate) ? [{ encoding: candidate.encoding, text: decoded }] : [];
  });
  return others.length === 0 ? reading : undefined;
}

const decode = (text: string, { encoding, capitals }: LegacyFont): string =>
  encoding === "tcvn3" ? decodeTcvn3(text, capitals) : decodeVni(text);

/**
 * Returns whether decoding turns impossible words into Vietnamese ones. VNI also uses letters of Vietnamese
 * ("Coâng"): there, two impossible words are needed, as one may be a typing mistake.
 */
function isEvident(text: string, decoded: string, { encoding }: LegacyFont): boolean {
  if (!readsVietnamese(decoded)) return false;
  const before = splitWords(text);
  const mended = splitWords(decoded).filter((word, index) => {
    const was = before[index] ?? "";
    return word !== was && !isRightWord(was) && isTelling(word);
  });
  return FOREIGN.test(text) ? mended.length > 0 : encoding === "vni" && mended.length > 1;
}

/**
 * Returns whether a decoded word is evidence: a whole syllable, or an abbreviation without vowels. Short
 * results such as "àm" from "5 µm" prove nothing.
 */
const isTelling = (word: string): boolean =>
  isVietnameseSyllable(word)
    ? word.length > 2 || (word.length === 2 && /^\p{L}/u.test(word) && !/^[aeiouy]/i.test(plainOf(word)))
    : isAbbreviation(word) && word.length > 2 && !/[AEIOUY]/.test(word);

const plainOf = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/**
 * The 74 codes of TCVN 5712 (TCVN3, ABC fonts), as runs: first code and its letters. There are no capitals
 * with tones; fonts whose names end in H draw small letters as capitals. Code AD is Unicode's soft hyphen:
 * decode before removing invisible characters.
 */
const RUNS: readonly (readonly [number, string])[] = [
  [0xa1, "A( A^ E^ O^ O+ U+ DD a( a^ e^ o^ o+ u+ dd"],
  [0xb5, "a` a? a~ a' a."],
  [0xbb, "a(` a(? a(~ a('"],
  [0xc6, "a(. a^` a^? a^~ a^' a^. e`"],
  [0xce, "e? e~ e' e. e^` e^? e^~ e^' e^. i` i?"],
  [0xdc, "i~ i' i. o`"],
  [0xe1, "o? o~ o' o. o^` o^? o^~ o^' o^. o+` o+? o+~ o+' o+. u`"],
  [0xf1, "u? u~ u' u. u+` u+? u+~ u+' u+. y` y? y~ y' y."],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(([first, codes]) =>
    codes
      .split(" ")
      .map((code, index): [string, string] => [String.fromCharCode(first + index), letterOfViqr(code)]),
  ),
);

/** Decodes TCVN3 text (Latin-1 characters) to Unicode. `capitals`: its font draws only capitals. */
export function decodeTcvn3(text: string, capitals: boolean): string {
  const decoded = text.replace(/[\u00a1-\u00fe]/g, (letter) => LETTERS.get(letter) ?? letter);
  return capitals ? decoded.toUpperCase() : decoded;
}
