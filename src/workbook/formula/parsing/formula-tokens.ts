/** One token of a formula. The concatenated tokens are the formula. */
export interface FormulaToken {
  readonly kind:
    | "text"
    | "number"
    | "error"
    | "reference"
    | "function"
    | "name"
    | "operator"
    | "blank"
    | "unknown";
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;

/** In order of priority: the first kind that matches applies. */
const PIECES: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["blank", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)/uy],
  // Neither part of a longer name nor the head of a function such as LOG10(…).
  ["reference", new RegExp(`(?:${SHEET})?${CELL}(?::${CELL})?(?![\\p{L}\\p{N}_.(!:])`, "iuy")],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_:!])/iuy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%(),;]/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.!:])/uy],
  // Whole columns, other workbooks, tables, array constants: not supported.
  ["unknown", /[^]/uy],
];

/** Cached: rows of a form share formulas, and several readers tokenize them. */
const known = new Map<string, readonly FormulaToken[]>();
const MOST_KNOWN = 2_000;

/** Tokenizes a formula without its "=", in the invariant (en-US) notation of files. Never fails. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const tokens = readTokens(formula);
  known.set(formula, tokens);
  return tokens;
}

function readTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    for (const [kind, pattern] of PIECES) {
      pattern.lastIndex = at;
      const text = pattern.exec(formula)?.[0];
      if (text === undefined) continue;
      tokens.push({ kind, text });
      at += text.length;
      break;
    }
  }
  return tokens;
}
