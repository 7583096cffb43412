import { posix } from "node:path";
import { groupedBy } from "../../../src/base/grouped-by";

/** A file with the files it imports, as paths from the repository's root. */
export interface ImportingFile {
  readonly path: string;
  readonly imports: readonly string[];
}

/** Largest number of files in a folder. */
const MOST_FILES = 25;
/** Largest number of files that other packages may import from one. */
const MOST_DOORS = 12;

/** Returns the folders with too many files, not counting subfolders. */
export function fullFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(([folder, count]) => `${folder}: ${count} files, more than ${MOST_FILES}`);
}

/** Returns the packages with too many files directly in their folder. */
export function wideSurfaces(paths: readonly string[]): string[] {
  const doors = paths.filter((path) => /\.tsx?$/.test(path) && path.split("/").length === 3);
  return [...groupedBy(doors, (path) => posix.dirname(path))]
    .filter(([, files]) => files.length > MOST_DOORS)
    .map(([folder, files]) => `${folder}: ${files.length} files for others, more than ${MOST_DOORS}`);
}

/** Returns the files that import themselves indirectly, including types. */
export const fileCircles = (files: readonly ImportingFile[]): string[] =>
  circles(new Map(files.map(({ path, imports }) => [path, new Set(imports)])));

/**
 * Returns the folders that import themselves indirectly, including types. Imports between a folder and its
 * subfolders do not count.
 */
export function folderCircles(files: readonly ImportingFile[]): string[] {
  const imported = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    const from = posix.dirname(path);
    for (const to of imports.map((target) => posix.dirname(target))) {
      if (!isWithin(from, to) && !isWithin(to, from)) {
        imported.set(from, (imported.get(from) ?? new Set()).add(to));
      }
    }
  }
  return circles(imported);
}

const circles = (imported: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  [...imported.keys()]
    .filter((start) => reachedFrom(start, imported).has(start))
    .map((start) => `${start} can be reached from itself`);

const isWithin = (folder: string, outer: string): boolean => `${folder}/`.startsWith(`${outer}/`);

function reachedFrom(start: string, imported: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(imported.get(start) ?? [])];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    open.push(...(imported.get(folder) ?? []));
  }
  return reached;
}
