import ts from "typescript";

/** One small mistake in a file: what stands from `start` to `end` becomes `text`. */
export interface Mutant {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPERATORS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.LessThanToken, ">="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, "<="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
]);

/** Every mistake of these kinds that can be made in a source file, in its order; types and imports are left alone. */
export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile("mutated.ts", source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (kind: string, node: ts.Node, text: string): void => {
    found.push({ kind, start: node.getStart(file), end: node.getEnd(), text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (node.kind === ts.SyntaxKind.TrueKeyword) add("truth", node, "false");
    if (node.kind === ts.SyntaxKind.FalseKeyword) add("truth", node, "true");
    if (ts.isNumericLiteral(node)) add("number", node, `(${node.text} + 1)`);
    if (ts.isBinaryExpression(node)) {
      const other = OPERATORS.get(node.operatorToken.kind);
      if (other !== undefined) add("operator", node.operatorToken, other);
    }
    if (ts.isConditionalExpression(node)) {
      const [condition, yes, no] = [node.condition, node.whenTrue, node.whenFalse].map((part) =>
        part.getText(file),
      );
      add("choice", node, `${condition ?? ""} ? ${no ?? ""} : ${yes ?? ""}`);
    }
    if (ts.isExpressionStatement(node)) add("statement", node, ";");
    if (ts.isIfStatement(node)) add("condition", node.expression, "false");
    if (ts.isCallExpression(node) && node.arguments.length === 2) {
      const [one, other] = node.arguments.map((part) => part.getText(file));
      const [first, second] = node.arguments;
      if (first && second && one !== other) {
        found.push({
          kind: "arguments",
          start: first.getStart(file),
          end: second.getEnd(),
          text: `${other ?? ""}, ${one ?? ""}`,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
