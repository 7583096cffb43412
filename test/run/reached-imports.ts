import { existsSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** Packages have no ending. */
const OURS = /\.tsx?$/;
const ENDINGS = ["", ".ts", ".tsx", ".js", ".cjs"];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file that an import between our files means. */
function fileAt(path: string): string {
  const found = ENDINGS.map((ending) => path + ending).find(isFile);
  if (found === undefined) throw new Error(`nothing is at ${path}`);
  return found;
}

const read = new Map<string, readonly string[]>();

/** What a file of ours names in its imports: paths of ours, and packages. Each file is read once. */
function importsOf(path: string): readonly string[] {
  const known = read.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, "utf8").replace(/^import type [^;]*;/gm, "");
  const imports = ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? fileAt(posix.join(posix.dirname(path), fileName)) : fileName,
    );
  read.set(path, imports);
  return imports;
}

/**
 * What a file of ours imports, what those files import, and so on: our files as paths from the root of the repository,
 * packages as they are named. Imports of types alone start nothing, and are left out.
 */
export function reachedImports(start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const target of importsOf(path)) {
      if (!reached.has(target) && OURS.test(target)) waiting.push(target);
      reached.add(target);
    }
  }
  return reached;
}
