import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** Path from the repository's root with forward slashes: "src/model/plan/plan.ts". */
  readonly path: string;
  readonly text: string;
}

/** Returns every text file in src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

export interface SourceFacts {
  /** Names used but neither declared nor imported in the file: `Office` in `Office.onReady()`. */
  readonly globals: ReadonlySet<string>;
  readonly exportsDefault: boolean;
  /** Identifiers, texts and numbers as written, without comments. */
  readonly code: string;
  /** Texts without patterns. */
  readonly texts: readonly string[];
}

const imported = new Map<string, readonly string[]>();

/**
 * Returns what a file imports, re-exports or requires, as written. Uses TypeScript's scanner, which is much
 * faster than its parser.
 */
export function importsOf(text: string): readonly string[] {
  const imports =
    imported.get(text) ?? ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  imported.set(text, imports);
  return imports;
}

/** Parses a TypeScript file, so that comments and strings never confuse a check. */
export function sourceFacts(path: string, text: string): SourceFacts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const words: string[] = [];
  const texts: string[] = [];
  let exportsDefault = false;

  const visit = (node: ts.Node): void => {
    if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
      exportsDefault ||= !ts.isDefaultClause(node.parent);
    }
    if (ts.isExportSpecifier(node) && node.name.text === "default") exportsDefault = true;
    if (ts.isIdentifier(node)) {
      const role = roleOf(node);
      if (role === "declared") declared.add(node.text);
      if (role === "used") used.add(node.text);
    }
    if (ts.isIdentifier(node) || isText(node)) words.push(node.getText(file));
    if (isText(node) && !ts.isRegularExpressionLiteral(node)) texts.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);

  return {
    globals: new Set([...used].filter((name) => !declared.has(name))),
    exportsDefault,
    code: words.join(" "),
    texts,
  };
}

const isText = (node: ts.Node): boolean =>
  ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);

function roleOf(node: ts.Identifier): "declared" | "used" | "member" {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node ? "member" : "used";
  if (ts.isQualifiedName(parent)) return parent.right === node ? "member" : "used";
  if (ts.isBindingElement(parent)) return parent.name === node ? "declared" : memberOrUsed(parent, node);
  if (
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isTypeParameterDeclaration(parent) ||
    ts.isImportClause(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isNamespaceImport(parent)
  ) {
    return parent.name === node ? "declared" : "used";
  }
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isNamedTupleMember(parent) ||
    ts.isJsxAttribute(parent)
  ) {
    return parent.name === node ? "member" : "used";
  }
  return "used";
}

function memberOrUsed(element: ts.BindingElement, node: ts.Identifier): "member" | "used" {
  return element.propertyName === node ? "member" : "used";
}
