import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../fixtures/encodings");

function table(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  return lines.map((line) => line.trimEnd().split("\t"));
}

const ofCodePoints = (text = ""): string =>
  text
    .split(" ")
    .map((point) => String.fromCodePoint(Number.parseInt(point.slice(2), 16)))
    .join("");

/** Every TCVN3 code: the cell's character, its letter, and its letter in a capitals font. */
export const TCVN3_CODES = table("tcvn3.tsv").map(([, cell, , , letter, , capital]) => ({
  cell: ofCodePoints(cell),
  letter: ofCodePoints(letter),
  capital: ofCodePoints(capital),
}));

/** Every VNI sequence: the cell's characters and their letter. */
export const VNI_SEQUENCES = table("vni.tsv").map(([cell, , , letter]) => ({
  cell: ofCodePoints(cell),
  letter: ofCodePoints(letter),
}));

interface Phrase {
  readonly nfc: string;
  readonly nfd: string;
  readonly tcvn3: string;
  readonly vni: string;
}

/** Phrases in all four encodings. */
export const PHRASES = JSON.parse(readFileSync(join(folder, "phrases.json"), "utf8")) as readonly Phrase[];

const tcvn3ByLetter = new Map(TCVN3_CODES.map(({ cell, letter }) => [letter, cell]));
const vniByLetter = new Map(VNI_SEQUENCES.map(({ cell, letter }) => [letter, cell]));

/** Encodes Unicode text for the font ".VnTime"; capitals with tones become small letters, as it has none. */
export const encodeTcvn3 = (text: string): string =>
  Array.from(
    text.normalize("NFC"),
    (letter) => tcvn3ByLetter.get(letter) ?? tcvn3ByLetter.get(letter.toLowerCase()) ?? letter,
  ).join("");

/** Encodes Unicode text for the font "VNI-Times". */
export const encodeVni = (text: string): string =>
  Array.from(text.normalize("NFC"), (letter) => vniByLetter.get(letter) ?? letter).join("");
