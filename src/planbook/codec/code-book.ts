import { editDistance, foldTyping } from "../../base/text";

/** The kinds of things that have codes in the tables. */
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

/**
 * What a cell requires of the things it names, besides existence; `elsewhere`: the plan need not have them.
 */
export type CodeRequirement =
  | "amount"
  | "count"
  | "date"
  | "tally"
  | "weight"
  | "assigned"
  | "ratio"
  | "elsewhere"
  | "anything";

/** Codes that a cell names. `isSum`: they are added, so money must not be mixed with counts. */
export interface Named {
  readonly part: CodedPart;
  readonly codes: readonly string[];
  readonly wants: CodeRequirement;
  readonly isSum?: boolean;
}

/** A code, and a name that may be used instead ("" for none). */
export interface BookEntry {
  readonly code: string;
  readonly name: string;
  /** Its code when the workbook was made ("" if unknown). */
  readonly former?: string;
}

/** The codes that a plan defines; resolves codes in other cells. */
export interface CodeBook {
  readonly codes: (part: CodedPart) => readonly string[];
  readonly isKnown: (part: CodedPart, code: string) => boolean;
  /**
   * Returns the defined code for one with other capitals, without leading zeros, or for its name; else the
   * typed text.
   */
  readonly spelling: (part: CodedPart, typed: string) => string;
  /** Returns the only defined code with a small typing error. */
  readonly similar: (part: CodedPart, typed: string) => string | undefined;
  /** Records what a formula names; the syntax of the formula calls it. */
  readonly note: (named: Named) => void;
}

/** A code with more typing errors is another code. */
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
 * Returns the codes in a text: codes or one-word names, separated by blanks, commas, semicolons or plus
 * signs; else one name, which may contain such signs; else names separated by semicolons. Unknown ones stay
 * as typed.
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

/** Ignores leading zeros, which Excel drops from a code of digits. */
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
