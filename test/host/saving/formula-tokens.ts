export type TokenKind = "number" | "text" | "reference" | "function" | "operator" | "(" | ")" | ",";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;

/** In the order they are tried. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["reference", new RegExp(`${SHEET}${CELL}(?::${CELL})?(?![\\p{L}\\d(])`, "uy")],
  ["function", /[A-Z][A-Z.]*(?=\()/uy],
  ["number", /\d+(?:\.\d+)?(?:E[+-]?\d+)?/uy],
  ["operator", /<>|<=|>=|[-+*/&=<>]/uy],
  ["(", /\(/uy],
  [")", /\)/uy],
  [",", /,/uy],
];

/** A formula without its "=" in pieces. Throws at what the add-in's formulas never hold. */
export function formulaTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (token === undefined) throw new Error(`Not a formula of ours, from character ${at + 1}: ${formula}`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}
