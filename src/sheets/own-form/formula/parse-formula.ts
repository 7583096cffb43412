import type { CellContent } from "../../../domain/grid/grid";
import type { Operator } from "../../formula/formula";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { writtenReference, type WrittenReference } from "./written-reference";

/** A formula of somebody else's form, as far as it can be calculated here. */
export type FormFormula =
  | { readonly kind: "value"; readonly value: CellContent | undefined }
  | { readonly kind: "reference"; readonly reference: WrittenReference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormFormula[] }
  | {
      readonly kind: "binary";
      readonly operator: Operator | "^";
      readonly left: FormFormula;
      readonly right: FormFormula;
    }
  | { readonly kind: "negative" | "percent"; readonly of: FormFormula };

/** Operators from the loosest to the tightest; those of one rank are read from left to right. */
const RANKS: readonly (readonly (Operator | "^")[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Deeper formulas are no work of people, and would use up the call stack. */
const DEEPEST = 200;

class NotUnderstood extends Error {}

/** The formula as a tree; undefined where it holds anything that is not understood here for certain. */
export function parseFormula(text: string): FormFormula | undefined {
  const tokens = formulaTokens(text).filter(({ kind }) => kind !== "blank");
  try {
    const reader = new Reader(tokens);
    return reader.whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  whole(): FormFormula {
    const formula = this.ranked(0);
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return formula;
  }

  private ranked(rank: number): FormFormula {
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

  /** In Excel a sign binds tighter than any operator: -2^2 is 4. */
  private signed(): FormFormula {
    let isNegative = false;
    for (;;) {
      if (this.take("-")) isNegative = !isNegative;
      else if (!this.take("+")) break;
    }
    let operand = this.operand();
    while (this.take("%")) operand = { kind: "percent", of: operand };
    return isNegative ? { kind: "negative", of: operand } : operand;
  }

  private operand(): FormFormula {
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
        const reference = writtenReference(token.text);
        if (reference === undefined) throw new NotUnderstood();
        return { kind: "reference", reference };
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

  private call(name: string): FormFormula {
    this.expect("(");
    const args: FormFormula[] = [];
    if (this.take(")")) return { kind: "call", name, args };
    for (;;) {
      // IF(A1>0,,1): nothing between two commas is a blank.
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
