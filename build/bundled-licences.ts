import type { Metafile } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packages } from "../package-lock.json";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, LockedPackage | undefined>> = packages;
const project = join(__dirname, "..");

/** Returns the licences of all packages in a bundle, as one text. Throws if a package has no licence file. */
export const bundledLicences = (metafile: Metafile): string =>
  bundledPackages(metafile).map(licence).join("\n\n");

/**
 * Returns the sorted paths of all packages in a bundle. Includes their dependencies: a package may carry them
 * inside its own bundle, where esbuild does not see them (nanoid in docx).
 */
function bundledPackages(metafile: Metafile): readonly string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const name of Object.keys(locked[path]?.dependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      // Types are not bundled.
      if (!name.startsWith("@types/")) add(nested in locked ? nested : `node_modules/${name}`);
    }
  };
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const input of Object.keys(inputs)) {
      const [path] = /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
      if (path !== undefined) add(path);
    }
  }
  return [...found].toSorted();
}

function licence(path: string): string {
  const folder = join(project, path);
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name));
  if (files.length === 0) throw new Error(`${path} comes without its licence`);
  const { version = "", license = "" } = locked[path] ?? {};
  const title = `${path.replace(/^.*node_modules\//, "")} ${version} (${license})`;
  const texts = files.map((name) => readFileSync(join(folder, name), "utf8").trim());
  return [`${title}\n${"=".repeat(title.length)}`, ...texts].join("\n\n") + "\n";
}
