import { parseA1 } from "../../../src/domain/grid/address";
import type { CellPosition } from "../../../src/domain/grid/address";
import type { Anchor, Formula, FunctionName, Operator, Reference } from "../../../src/sheets/formula/formula";
import { formulaText } from "../../../src/sheets/formula/formula-text";
import { formulaTokens } from "./formula-tokens";
import type { Token } from "./formula-tokens";

/** From loose to tight. */
const RANKS: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/**
 * Reads back a formula that the add-in wrote: the closed language of src/sheets/formula, nothing more. Throws unless
 * writing the result again gives the very same text, so nothing is lost unseen.
 */
export function parseFormula(text: string): Formula {
  const tokens = formulaTokens(text);
  const reader = new FormulaReader(tokens);
  const formula = reader.expression(0);
  if (!reader.isAtEnd || formulaText(formula) !== text) throw new Error(`Not a formula of ours: ${text}`);
  return formula;
}

class FormulaReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(rank: number): Formula {
    const operators = RANKS[rank];
    if (operators === undefined) return this.operand();
    let left = this.expression(rank + 1);
    for (;;) {
      const operator = operators.find((known) => known === this.tokens[this.at]?.text && this.isOperator());
      if (operator === undefined) return left;
      this.at++;
      left = { kind: "binary", operator, left, right: this.expression(rank + 1) };
    }
  }

  private isOperator(): boolean {
    return this.tokens[this.at]?.kind === "operator";
  }

  private operand(): Formula {
    const token = this.take();
    switch (token.kind) {
      case "number":
        return { kind: "number", value: Number(token.text) };
      case "text":
        return { kind: "text", text: token.text.slice(1, -1).replaceAll('""', '"') };
      case "reference":
        return reference(token.text);
      case "function":
        // Whether the name is one of the closed set shows when the file's results are calculated.
        return { kind: "call", name: token.text as FunctionName, args: this.arguments() };
      case "(": {
        const inner = this.expression(0);
        this.take(")");
        return inner;
      }
      case "operator":
      case ")":
      case ",":
        throw new Error(`Not expected in a formula of ours: ${token.text}`);
    }
  }

  private arguments(): Formula[] {
    this.take("(");
    const found: Formula[] = [];
    if (this.tokens[this.at]?.kind !== ")") {
      found.push(this.expression(0));
      while (this.tokens[this.at]?.kind === ",") {
        this.at++;
        found.push(this.expression(0));
      }
    }
    this.take(")");
    return found;
  }

  private take(kind?: Token["kind"]): Token {
    const token = this.tokens[this.at++];
    if (token === undefined || (kind !== undefined && token.kind !== kind)) {
      throw new Error(`A formula of ours ends or goes on unexpectedly at piece ${this.at}`);
    }
    return token;
  }
}

function reference(text: string): Reference {
  const split = text.lastIndexOf("!");
  const sheet = split < 0 ? undefined : text.slice(0, split).replace(/^'|'$/g, "").replaceAll("''", "'");
  const [first = "", last] = text.slice(split + 1).split(":");
  const anchor = anchorOf(first);
  const around = { ...(sheet === undefined ? {} : { sheet }), ...(anchor === undefined ? {} : { anchor }) };
  const start = position(first);
  if (last === undefined) return { kind: "cell", ...start, ...around };
  const end = position(last);
  const area = { top: start.row, left: start.column, bottom: end.row, right: end.column };
  return { kind: "area", area, ...around };
}

function anchorOf(cell: string): Anchor | undefined {
  if (/^\$[A-Z]+\$/.test(cell)) return "both";
  if (cell.startsWith("$")) return "column";
  return cell.includes("$") ? "row" : undefined;
}

function position(cell: string): CellPosition {
  const found = parseA1(cell);
  if (found === undefined) throw new Error(`No cell: ${cell}`);
  return found;
}
