import { posix } from "node:path";
import ts from "typescript";

const WIDEST = 110;

/**
 * Returns the wide comment lines of a file as "path:line: 115 characters". Directives of linters are exempt.
 */
export function wideComments(path: string, text: string): string[] {
  const lines = text.split("\n");
  if (!lines.some(({ length }) => length > WIDEST)) return [];
  return [...commentLines(path, text)]
    .map((index) => ({ index, line: lines[index] ?? "" }))
    .filter(({ line }) => line.length > WIDEST && !/\b(?:oxlint|eslint|oxfmt)-|@ts-/.test(line))
    .map(({ index, line }) => `${path}:${index + 1}: ${line.length} characters`);
}

/**
 * Returns the paths in the comments of a file, or in a page, that do not exist. A path may start at the root,
 * in the file's folder, at its package or at src. A name alone of a TypeScript file may be in any folder.
 */
export function missingPaths(path: string, text: string, exists: (path: string) => boolean): string[] {
  if (text.search(PATH) < 0) return [];
  const lines = text.split("\n");
  const isPage = path.endsWith(".md");
  const read = isPage ? lines : [...commentLines(path, text)].map((index) => lines[index] ?? "");
  const packageFolder = path.split("/").slice(0, 2).join("/");
  const starts = ["", posix.dirname(path), packageFolder, "src"];
  return read
    .flatMap((line) => [...line.matchAll(PATH)].map(([found]) => found))
    .filter((found) => !exists(found) && !starts.some((start) => exists(posix.join(start, found))))
    .map((found) => `${path}: ${found}`);
}

/** A path with a folder, or the name of a TypeScript file. Excludes web addresses and patterns. */
const PATH =
  /(?<![\w@:/.*…-])(?:(?:\.{1,2}\/|[\w-]+\/)[\w./-]*\.(?:tsx?|md|csv|json|mjs)|[a-z][\w.-]*\.tsx?)\b/g;

/** Returns the indexes of lines with a comment, from 0. */
function commentLines(path: string, text: string): ReadonlySet<number> {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(source) > 0) node.getChildren(source).forEach(visit);
    if (node.kind === ts.SyntaxKind.JsxText) return;
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) {
      const last = source.getLineAndCharacterOfPosition(end).line;
      for (let line = source.getLineAndCharacterOfPosition(pos).line; line <= last; line++) found.add(line);
    }
  };
  visit(source);
  return found;
}
