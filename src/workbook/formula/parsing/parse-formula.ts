import type { Formula, Operator } from "../formula";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { readReference } from "./read-reference";

/** Operators by precedence, lowest first; operators of equal rank associate to the left. */
const RANKS: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** People do not write deeper formulas, and these would exhaust the call stack. */
const DEEPEST = 200;

class NotUnderstood extends Error {}

/**
 * Parses a formula without its "=", in the invariant (en-US) notation of files; undefined if any part of it
 * is not understood. `formulaText` is the inverse.
 */
export function parseFormula(text: string): Formula | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST_KNOWN) known.clear();
  const formula = readFormula(text);
  known.set(text, formula);
  return formula;
}

/** Cached: calculating, checking and writing a form use the same formulas. */
const known = new Map<string, Formula | undefined>();
const MOST_KNOWN = 10_000;

function readFormula(text: string): Formula | undefined {
  const tokens = formulaTokens(text).filter(({ kind }) => kind !== "blank");
  try {
    return new Reader(tokens).whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  whole(): Formula {
    const formula = this.ranked(0);
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return formula;
  }

  private ranked(rank: number): Formula {
    const operators = RANKS[rank];
    if (operators === undefined) return this.signed();
    if (++this.depth > DEEPEST * RANKS.length) throw new NotUnderstood();
    let left = this.ranked(rank + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.take(candidate));
      if (operator === undefined) break;
      left = { kind: "binary", operator, left, right: this.ranked(rank + 1) };
    }
    this.depth--;
    return left;
  }

  /** In Excel a sign binds tighter than any operator, and "+" does nothing: +-2^2 is 4, -5% is -0.05. */
  private signed(): Formula {
    let minuses = 0;
    for (;;) {
      if (this.take("-")) minuses++;
      else if (!this.take("+")) break;
    }
    if (minuses > DEEPEST) throw new NotUnderstood();
    let formula = this.operand();
    for (; minuses > 0; minuses--) formula = negated(formula);
    for (let percents = 0; this.take("%"); percents++) {
      if (percents > DEEPEST) throw new NotUnderstood();
      formula = { kind: "unary", operator: "%", of: formula };
    }
    return formula;
  }

  private operand(): Formula {
    if (this.take("(")) {
      const inside = this.ranked(0);
      this.expect(")");
      return inside;
    }
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: { error: token.text } };
      case "reference": {
        const reference = readReference(token.text);
        if (reference === undefined) throw new NotUnderstood();
        return reference;
      }
      case "function":
        return this.call(token.text.toUpperCase());
      case "name":
        if (/^(?:true|false)$/i.test(token.text))
          return { kind: "value", value: token.text.toLowerCase() === "true" };
        throw new NotUnderstood();
      case "operator":
      case "blank":
      case "unknown":
      case undefined:
        throw new NotUnderstood();
    }
  }

  private call(name: string): Formula {
    this.expect("(");
    const args: Formula[] = [];
    if (this.take(")")) return { kind: "call", name, args };
    for (;;) {
      // IF(A1>0,,1): an omitted argument is a blank.
      args.push(this.next(",") || this.next(")") ? { kind: "value", value: undefined } : this.ranked(0));
      if (this.take(")")) return { kind: "call", name, args };
      this.expect(",");
    }
  }

  private next(operator: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && token.text === operator;
  }

  private take(operator: string): boolean {
    if (!this.next(operator)) return false;
    this.at++;
    return true;
  }

  private expect(operator: string): void {
    if (!this.take(operator)) throw new NotUnderstood();
  }
}

/** Folds a minus into a literal number. */
const negated = (of: Formula): Formula =>
  of.kind === "value" && typeof of.value === "number" && of.value > 0
    ? { kind: "value", value: -of.value }
    : { kind: "unary", operator: "-", of };
