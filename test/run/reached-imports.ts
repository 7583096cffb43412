import { existsSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

const ENDINGS = ["", ".ts", ".tsx", ".js", ".cjs"];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file that an import between our files means. */
function fileAt(path: string): string {
  const found = ENDINGS.map((ending) => path + ending).find(isFile);
  if (found === undefined) throw new Error(`nothing is at ${path}`);
  return found;
}

/**
 * What a file of ours imports, what those files import, and so on: our files as paths from the root of the repository,
 * packages as they are named. Imports of types alone start nothing, and are left out.
 */
export function reachedImports(start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = readFileSync(path, "utf8").replace(/^import type [^;]*;/gm, "");
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const isOurs = fileName.startsWith(".");
      const target = isOurs ? fileAt(posix.join(posix.dirname(path), fileName)) : fileName;
      if (isOurs && !reached.has(target) && /\.tsx?$/.test(target)) waiting.push(target);
      reached.add(target);
    }
  }
  return reached;
}
