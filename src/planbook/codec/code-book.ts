import { editDistance, foldTyping } from "../../base/text";

/** The kinds of coded things that the tables define. */
export type CodedPart =
  | "level"
  | "sector"
  | "round"
  | "element"
  | "indicator"
  | "section"
  | "register"
  | "column"
  | "criterion"
  | "unit";

/** What a cell wants of the things it names, besides that the plan has them; `elsewhere`: the plan need not have them. */
export type Wanted =
  | "amount"
  | "count"
  | "date"
  | "tally"
  | "weight"
  | "assigned"
  | "ratio"
  | "elsewhere"
  | "anything";

/** Codes that a cell names. `isSum`: they are added, so money goes with money only. */
export interface Named {
  readonly part: CodedPart;
  readonly codes: readonly string[];
  readonly wants: Wanted;
  readonly isSum?: boolean;
}

/** A code, and the name it may be called by instead ("" for none). */
export interface BookEntry {
  readonly code: string;
  readonly name: string;
  /** The code it had when the workbook was made ("" where that is not known). */
  readonly former?: string;
}

/** The codes a plan defines, by which codes named elsewhere are understood. */
export interface CodeBook {
  readonly codes: (part: CodedPart) => readonly string[];
  readonly isKnown: (part: CodedPart, code: string) => boolean;
  /** The code as it is defined, for one typed with other capitals, without leading zeros, or for its name; else as typed. */
  readonly spelling: (part: CodedPart, typed: string) => string;
  /** The one defined code that is nearly the same. */
  readonly similar: (part: CodedPart, typed: string) => string | undefined;
  /** Told by the syntax of a formula what the formula names. */
  readonly note: (named: Named) => void;
}

/** More slips of the keyboard than this make another code. */
const MOST_SLIPS = 2;

export function codeBook(entries: ReadonlyMap<CodedPart, readonly BookEntry[]>): CodeBook {
  const codes = (part: CodedPart): readonly string[] => (entries.get(part) ?? []).map(({ code }) => code);
  const known = new Map([...entries.keys()].map((part) => [part, new Set(codes(part))]));
  const folded = new Map([...entries].map(([part, list]) => [part, foldedCodes(list)]));
  return {
    codes,
    isKnown: (part, code) => known.get(part)?.has(code) === true,
    spelling: (part, typed) => {
      if (known.get(part)?.has(typed) === true) return typed;
      const keys = folded.get(part);
      const [only, ...others] = keys?.get(foldCode(typed)) ?? keys?.get(foldTyping(typed)) ?? [];
      return only !== undefined && others.length === 0 ? only : typed;
    },
    similar: (part, typed) => {
      const near = codes(part).filter(
        (code) =>
          typed.length > MOST_SLIPS &&
          editDistance(foldTyping(code), foldTyping(typed), MOST_SLIPS) <= MOST_SLIPS,
      );
      return near.length === 1 ? near[0] : undefined;
    },
    note: () => undefined,
  };
}

/**
 * The codes that a text means: codes or names of one word, parted by blanks, commas, semicolons or plus signs; else one name, which
 * may hold such signs; else names parted by semicolons. What is not known is there as it was typed.
 */
export function codesMeant(tidy: string, part: CodedPart, book: CodeBook): readonly string[] {
  const spelled = (text: string): readonly string[] =>
    text
      .split(/[\s,;+]+/)
      .filter((typed) => typed !== "")
      .map((typed) => book.spelling(part, typed));
  const areKnown = (found: readonly string[]): boolean => found.every((each) => book.isKnown(part, each));
  const found = spelled(tidy);
  if (areKnown(found)) return found;
  const whole = book.spelling(part, tidy);
  if (book.isKnown(part, whole)) return [whole];
  const named = tidy.split(/\s*;\s*/).flatMap((text) => {
    const name = book.spelling(part, text);
    return book.isKnown(part, name) ? [name] : spelled(text);
  });
  return areKnown(named) ? named : found;
}

/** Excel drops the zeros in front of a code of digits. */
const foldCode = (code: string): string => foldTyping(code).replace(/^0+(?=\d+$)/, "");

function foldedCodes(entries: readonly BookEntry[]): ReadonlyMap<string, readonly string[]> {
  const folded = new Map<string, string[]>();
  const add = (key: string, code: string): void => {
    const codes = folded.get(key) ?? [];
    if (!codes.includes(code)) folded.set(key, [...codes, code]);
  };
  for (const { code, name } of entries) {
    add(foldCode(code), code);
    if (name !== "") add(foldTyping(name), code);
  }
  const defined = new Set(entries.map(({ code }) => foldCode(code)));
  for (const { code, former = "" } of entries) {
    if (former !== "" && !defined.has(foldCode(former))) add(foldCode(former), code);
  }
  return folded;
}
