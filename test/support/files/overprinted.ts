import { execFileSync } from "node:child_process";
import { programPath, type Program } from "../../programs/program";

/** Prints the position of each word on a page. */
export const PDFTOTEXT: Program = {
  title: "pdftotext",
  commands: ["pdftotext", "pdftotext.exe"],
  folders: [],
};

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD =
  /<word xMin="(?<left>[-\d.]+)" yMin="(?<top>[-\d.]+)" xMax="(?<right>[-\d.]+)" yMax="(?<bottom>[-\d.]+)">(?<text>.*)<\/word>/g;

/**
 * Points that words beside each other may share, and the part of its height that a word may share with the
 * line below.
 */
const TOUCHING = { across: 2, down: 0.35 };

/** Returns overlapping words of a PDF, by page: "2: 01/07/2020 on Tổng". */
export function overprinted(pdf: Uint8Array): readonly string[] {
  const layout = execFileSync(programPath(PDFTOTEXT), ["-bbox", "-", "-"], {
    input: pdf,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return layout
    .split("<page ")
    .slice(1)
    .flatMap((page, index) => {
      const words = [...page.matchAll(WORD)]
        .map(({ groups = {} }): Word => ({
          text: groups.text ?? "",
          left: Number(groups.left),
          top: Number(groups.top),
          right: Number(groups.right),
          bottom: Number(groups.bottom),
        }))
        .toSorted((one, other) => one.top - other.top);
      return words.flatMap((word, at) =>
        beginningWithin(words, at)
          .filter((other) => isOn(word, other))
          .map((other) => `${String(index + 1)}: ${word.text} on ${other.text}`),
      );
    });
}

/** The words that begin below a word's top and above its bottom. */
function beginningWithin(words: readonly Word[], at: number): readonly Word[] {
  const end = words.findIndex(({ top }, index) => index > at && top >= (words[at]?.bottom ?? 0));
  return words.slice(at + 1, end < 0 ? undefined : end);
}

function isOn(one: Word, other: Word): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const height = Math.min(one.bottom - one.top, other.bottom - other.top);
  return across > TOUCHING.across && down > TOUCHING.down * height;
}
