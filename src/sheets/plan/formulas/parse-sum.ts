import type { FormulaFault, Parsed } from "./formula-fault";

/** By which a code in a formula is understood. */
export interface KnownCodes {
  readonly isKnown: (code: string) => boolean;
  readonly spelling: (code: string) => string;
}

/** Codes added and codes taken away, each in order. */
export interface SignedSum {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

type Token =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "sign"; readonly sign: "+" | "-" }
  | { readonly kind: "bracket" }
  | { readonly kind: "strange"; readonly text: string };

/** In turn: plus or bracket, any dash, a code (hyphens and dots inside), anything else. */
const TOKEN =
  /\s*(?:(\+)|([()[\]])|([-\u2010-\u2015\u2212])|([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)|(\S))/uy;

/**
 * Reads "A + B - C", maybe in brackets as a whole, maybe with "=" before it. A hyphen inside a code belongs to it, unless
 * only the parts are known codes. As much as can be understood is answered, together with the first fault.
 */
export function parseSum(text: string, codes: KnownCodes): Parsed<SignedSum> {
  const bare = withoutBrackets(text.replace(/^\s*=/, "").trim());
  const plus: string[] = [];
  const minus: string[] = [];
  let fault: FormulaFault | undefined;
  let sign: "+" | "-" | undefined = "+";
  const note = (found: FormulaFault): void => {
    fault ??= found;
  };
  for (const token of tokensOf(bare, codes)) {
    if (token.kind === "code") {
      if (sign === undefined) note({ kind: "missing-sign", near: token.code });
      (sign === "-" ? minus : plus).push(codes.spelling(token.code));
      sign = undefined;
    } else if (token.kind === "sign") {
      const isLeadingMinus = plus.length + minus.length === 0 && token.sign === "-" && sign === "+";
      if (sign !== undefined && !isLeadingMinus) note({ kind: "missing-code" });
      sign = token.sign;
    } else note(signFault(token));
  }
  if (sign !== undefined) note({ kind: "missing-code" });
  return { value: { plus, minus }, ...(fault && { fault }) };
}

function signFault(token: Extract<Token, { kind: "bracket" | "strange" }>): FormulaFault {
  if (token.kind === "bracket") return { kind: "brackets" };
  return /[/:\u00f7]/.test(token.text)
    ? { kind: "division-unwanted" }
    : { kind: "strange-sign", near: token.text };
}

/** A sum in which nothing is taken away. */
export function parsePlainSum(text: string, codes: KnownCodes): Parsed<readonly string[]> {
  const { value, fault } = parseSum(text, codes);
  const first = fault ?? (value.minus.length > 0 ? ({ kind: "minus" } as const) : undefined);
  return { value: [...value.plus, ...value.minus], ...(first && { fault: first }) };
}

/** Exactly one code. */
export function parseCode(text: string, codes: KnownCodes): Parsed<string> {
  const { value, fault } = parsePlainSum(text, codes);
  const [only = "", ...others] = value;
  const first = fault ?? (others.length > 0 ? ({ kind: "one-code-needed" } as const) : undefined);
  return { value: only, ...(first && { fault: first }) };
}

function* tokensOf(text: string, codes: KnownCodes): Generator<Token> {
  for (const match of text.matchAll(new RegExp(TOKEN.source, "gu"))) {
    const [, plus, bracket, dash, code, strange] = match;
    if (plus !== undefined) yield { kind: "sign", sign: "+" };
    else if (dash !== undefined) yield { kind: "sign", sign: "-" };
    else if (bracket !== undefined) yield { kind: "bracket" };
    else if (code !== undefined) yield* codeTokens(code, codes);
    else if (strange !== undefined) yield { kind: "strange", text: strange };
  }
}

/** "A-B" where only A and B are known is a difference. */
function codeTokens(run: string, codes: KnownCodes): readonly Token[] {
  const isKnown = (code: string): boolean => codes.isKnown(codes.spelling(code));
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

/** The pieces joined again into known codes, longest first; undefined where that cannot be. */
function knownParts(
  pieces: readonly string[],
  isKnown: (code: string) => boolean,
): readonly string[] | undefined {
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
