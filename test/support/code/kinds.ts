import { posix } from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source";

/** The closed kinds of the model: file, exported type, and the member with the kind. */
const KINDS: readonly (readonly [file: string, type: string, member?: string])[] = [
  ["src/model/plan/value-type.ts", "ValueType"],
  ["src/model/plan/indicator.ts", "Aggregation", "kind"],
  ["src/model/plan/target.ts", "Target", "comparator"],
];

/** The files that compare kinds: their tables of traits and the functions beside them. */
const TABLES = [
  "src/model/plan/value-type.ts",
  "src/model/plan/aggregation-traits.ts",
  "src/model/plan/target.ts",
];

/** A union with fewer members, such as the sum or ratio of a base period, is a kind of its own. */
const FEWEST = 3;

/**
 * Returns the places outside the tables that a new value type, aggregation or comparator would pass in
 * silence: a comparison with a text, a list that is searched, a switch that is not exhaustive. Resolves no
 * npm packages, which makes it fast.
 */
export function silentPlaces(files: readonly SourceFile[]): string[] {
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const kinds = KINDS.map(([file, name, member]) => new Set(textsOf(kindOf(program, file, name, member))));

  function membersOf(node: ts.Expression): readonly string[] {
    const texts = textsOf(checker.getTypeAtLocation(node));
    return texts.length >= FEWEST && kinds.some((kind) => texts.every((text) => kind.has(text))) ? texts : [];
  }

  const isKind = (node: ts.Expression): boolean => membersOf(node).length > 0;

  function isSilent(node: ts.Node): boolean {
    if (ts.isBinaryExpression(node) && EQUALITIES.has(node.operatorToken.kind))
      return (
        (ts.isStringLiteralLike(node.right) && isKind(node.left)) ||
        (ts.isStringLiteralLike(node.left) && isKind(node.right))
      );
    if (ts.isSwitchStatement(node)) {
      const cases = node.caseBlock.clauses.flatMap((clause) =>
        ts.isCaseClause(clause) && ts.isStringLiteralLike(clause.expression) ? [clause.expression.text] : [],
      );
      const isOpen = node.caseBlock.clauses.some(ts.isDefaultClause);
      return membersOf(node.expression).some((text) => isOpen || !cases.includes(text));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      return (
        ["includes", "has"].includes(node.expression.name.text) &&
        first !== undefined &&
        NAMED_LIKE_KIND.test(first.getText()) &&
        isKind(first)
      );
    }
    return false;
  }

  return files
    .filter(({ path }) => !TABLES.includes(path))
    .flatMap(({ path }) => {
      const source = program.getSourceFile(path);
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (source && isSilent(node)) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
          found.push(`${path}:${line + 1}: ${node.getText(source).split("\n")[0] ?? ""}`);
        }
        ts.forEachChild(node, visit);
      };
      if (source) visit(source);
      return found;
    });
}

/** Asking for the types of all other arguments would take as long as all the rest. */
const NAMED_LIKE_KIND = /(?:kind|type|comparator)$/i;

const EQUALITIES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Returns the texts of a union of texts, apart from undefined; empty for any other type. */
function textsOf(type: ts.Type): readonly string[] {
  const members = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => (flags & ts.TypeFlags.Undefined) === 0,
  );
  const texts = members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
  return texts.length === members.length ? texts : [];
}

function kindOf(program: ts.Program, file: string, name: string, member: string | undefined): ts.Type {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = module && checker.getExportsOfModule(module).find((each) => each.name === name);
  if (exported === undefined) throw new Error(`${file} exports no ${name}`);
  const type = checker.getDeclaredTypeOfSymbol(exported);
  if (member === undefined) return type;
  const found = checker.getPropertyOfType(type, member);
  if (found === undefined) throw new Error(`${name} has no ${member}`);
  return checker.getTypeOfSymbol(found);
}

function programOf(files: readonly SourceFile[]): ts.Program {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    jsx: ts.JsxEmit.Preserve,
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const library = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => "";
  host.fileExists = (path) => texts.has(path);
  host.readFile = (path) => texts.get(path) ?? ts.sys.readFile(path);
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    return text === undefined ? library(path, version) : ts.createSourceFile(path, text, version, true);
  };
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text: name }) => {
      const path = posix.join(posix.dirname(from), name);
      const resolvedFileName = [`${path}.ts`, `${path}.tsx`].find((each) => texts.has(each));
      if (!name.startsWith(".") || resolvedFileName === undefined) return { resolvedModule: undefined };
      const extension = resolvedFileName.endsWith("x") ? ts.Extension.Tsx : ts.Extension.Ts;
      return { resolvedModule: { resolvedFileName, extension } };
    });
  return ts.createProgram([...texts.keys()], options, host);
}
