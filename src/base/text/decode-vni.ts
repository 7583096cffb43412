import { letterOfViqr } from "./viqr";

/**
 * VNI fonts write most letters as a plain letter followed by a character for the marks above it. Lists which
 * mark may follow which letters; SINGLE lists the letters that are one character. Capitals use the capital of
 * the same character.
 */
const MARKS: readonly { readonly after: string; readonly marks: Readonly<Record<string, string>> }[] = [
  { after: "aeouy\u00f4\u00f6", marks: { "\u00f9": "'", "\u00f8": "`", "\u00fb": "?", "\u00f5": "~" } },
  { after: "aeou\u00f4\u00f6", marks: { "\u00ef": "." } },
  {
    after: "aeo",
    marks: { "\u00e2": "^", "\u00e1": "^'", "\u00e0": "^`", "\u00e5": "^?", "\u00e3": "^~", "\u00e4": "^." },
  },
  {
    after: "a",
    marks: { "\u00ea": "(", "\u00e9": "('", "\u00e8": "(`", "\u00fa": "(?", "\u00fc": "(~", "\u00eb": "(." },
  },
];
const SINGLE: Readonly<Record<string, string>> = {
  "\u00ec": "i`",
  "\u00ed": "i'",
  "\u00e6": "i?",
  "\u00f3": "i~",
  "\u00f2": "i.",
  "\u00ee": "y.",
  "\u00f1": "dd",
  "\u00f4": "o+",
  "\u00f6": "u+",
};

const small = new Map<string, string>([
  ...Object.entries(SINGLE).map(([sign, code]): [string, string] => [sign, letterOfViqr(code)]),
  ...MARKS.flatMap(({ after, marks }) =>
    Array.from(after).flatMap((base) =>
      Object.entries(marks).map(([sign, code]): [string, string] => [
        base + sign,
        letterOfViqr((SINGLE[base] ?? base) + code),
      ]),
    ),
  ),
]);

/**
 * Matches the longest sequence first. A capital with the small form of its mark is common ("Uûy ban") and
 * unambiguous.
 */
const SEQUENCE =
  /[aeouy\u00f4\u00f6][\u00e0-\u00e5\u00e8-\u00eb\u00ef\u00f5\u00f8-\u00fc]|[\u00e6\u00ec-\u00ee\u00f1-\u00f4\u00f6]/gi;

/** Decodes VNI text (Latin-1 characters) to Unicode. */
export function decodeVni(text: string): string {
  return text.replace(SEQUENCE, (sequence) => {
    const [first = "", mark = ""] = sequence;
    const whole = small.get(sequence.toLowerCase());
    if (whole !== undefined) return inCaseOf(first, whole);
    return inCaseOf(first, small.get(first.toLowerCase()) ?? first) + mark;
  });
}

const inCaseOf = (sample: string, letter: string): string =>
  sample === sample.toLowerCase() ? letter : letter.toUpperCase();
