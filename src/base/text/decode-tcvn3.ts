import { letterOfViqr } from "./viqr";

/**
 * The 74 codes of TCVN 5712 (TCVN3, ABC fonts): runs of codes from the first one on. Capitals with tones do not exist in
 * it; fonts whose names end in H draw the small letters as capitals. Code AD is the soft hyphen of Unicode: text has to be
 * decoded before anything invisible is taken out of it.
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

/** TCVN3 text, as it stands in a cell (Latin-1 characters), in Unicode. `capitals`: its font draws capitals only. */
export function decodeTcvn3(text: string, capitals: boolean): string {
  const decoded = text.replace(/[\u00a1-\u00fe]/g, (letter) => LETTERS.get(letter) ?? letter);
  return capitals ? decoded.toUpperCase() : decoded;
}
