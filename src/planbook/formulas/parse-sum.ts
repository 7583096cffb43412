import type { Parsed } from "../codec/formula-codec";
import type { FormulaFault } from "../codec/plan-sheet-problem";
import type { CodeBook, CodedPart } from "../codec/code-book";

/** Added and subtracted codes, each in order. */
interface SignedSum {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

type Token =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "sign"; readonly sign: "+" | "-" }
  | { readonly kind: "bracket" }
  | { readonly kind: "strange"; readonly text: string };

/** In order: plus or bracket, any dash, a code (hyphens and dots inside), anything else. */
const TOKEN =
  /\s*(?:(\+)|([()[\]])|([-\u2010-\u2015\u2212])|([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)|(\S))/uy;

/**
 * Parses "A + B - C", optionally in brackets, optionally with "=" before it. A hyphen inside a code belongs
 * to it, unless only the parts are known codes. Returns as much as can be parsed, with the first fault.
 */
export function parseSum(text: string, book: CodeBook, part: CodedPart = "element"): Parsed<SignedSum> {
  const bare = withoutBrackets(text.replace(/^\s*=/, "").trim());
  const plus: string[] = [];
  const minus: string[] = [];
  let fault: FormulaFault | undefined;
  let sign: "+" | "-" | undefined = "+";
  const note = (found: FormulaFault): void => {
    fault ??= found;
  };
  for (const token of tokensOf(bare, (typed) => book.isKnown(part, book.spelling(part, typed)))) {
    if (token.kind === "code") {
      if (sign === undefined) note({ kind: "missing-sign", near: token.code });
      (sign === "-" ? minus : plus).push(book.spelling(part, token.code));
      sign = undefined;
    } else if (token.kind === "sign") {
      const isLeadingMinus = plus.length + minus.length === 0 && token.sign === "-" && sign === "+";
      if (sign !== undefined && !isLeadingMinus) note({ kind: "missing-code" });
      sign = token.sign;
    } else note(signFault(token));
  }
  if (sign !== undefined) note({ kind: "missing-code" });
  return { value: { plus, minus }, fault };
}

function signFault(token: Extract<Token, { kind: "bracket" | "strange" }>): FormulaFault {
  if (token.kind === "bracket") return { kind: "brackets" };
  return /[/:\u00f7]/.test(token.text)
    ? { kind: "division-unwanted" }
    : { kind: "strange-sign", near: token.text };
}

type IsKnown = (code: string) => boolean;

function* tokensOf(text: string, isKnown: IsKnown): Generator<Token> {
  for (const match of text.matchAll(new RegExp(TOKEN.source, "gu"))) {
    const [, plus, bracket, dash, code, unrecognised] = match;
    if (plus !== undefined) yield { kind: "sign", sign: "+" };
    else if (dash !== undefined) yield { kind: "sign", sign: "-" };
    else if (bracket !== undefined) yield { kind: "bracket" };
    else if (code !== undefined) yield* codeTokens(code, isKnown);
    else if (unrecognised !== undefined) yield { kind: "strange", text: unrecognised };
  }
}

/** Splits "A-B" into a difference if only A and B are known. */
function codeTokens(run: string, isKnown: IsKnown): readonly Token[] {
  const parts = run.split("-");
  if (parts.length === 1) return [{ kind: "code", code: run }];
  const split = knownParts(parts, isKnown) ?? [run];
  return split.flatMap((code, index): readonly Token[] =>
    index === 0
      ? [{ kind: "code", code }]
      : [
          { kind: "sign", sign: "-" },
          { kind: "code", code },
        ],
  );
}

/** Joins the pieces to known codes, longest first; undefined if that is impossible. */
function knownParts(pieces: readonly string[], isKnown: IsKnown): readonly string[] | undefined {
  if (pieces.length === 0) return [];
  for (let count = pieces.length; count > 0; count -= 1) {
    const code = pieces.slice(0, count).join("-");
    if (!isKnown(code)) continue;
    const rest = knownParts(pieces.slice(count), isKnown);
    if (rest !== undefined) return [code, ...rest];
  }
  return undefined;
}

const withoutBrackets = (text: string): string => {
  const inner = /^\(([^()]*)\)$/.exec(text)?.[1];
  return inner ?? text;
};
