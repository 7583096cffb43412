import type { UnitCode } from "../codes";
import type { Unit } from "./unit";
import { grouped } from "../../base/grouped-by";

/** A file with the unit of its code. */
export interface FileOfUnit {
  readonly file: string;
  readonly unit: UnitCode;
}

/** Returns the folders of a file, nearest first. */
function foldersOf(file: string): readonly { readonly name: string; readonly path: string }[] {
  const parts = file.split(/[/\\]/).slice(0, -1);
  return parts.map((name, index) => ({ name, path: parts.slice(0, index + 1).join("/") })).toReversed();
}

/**
 * Returns, for each file, the name of the nearest folder that identifies a unit. A folder named like a unit
 * does not identify it if most of its files belong to other units: a province is often named like its
 * capital.
 */
export function identifyingFolders(
  files: readonly FileOfUnit[],
  meantBy: (folder: string) => readonly Unit[],
): (file: string) => string | undefined {
  const unitsIn = grouped(
    files.flatMap(({ file, unit }) => foldersOf(file).map(({ path }) => [path, unit] as const)),
  );
  const known = new Map<string, boolean>();
  const tells = (name: string, path: string): boolean => {
    const units = unitsIn.get(path) ?? [];
    const [meant, ...others] = meantBy(name);
    if (meant === undefined || others.length > 0) return false;
    const matching = units.filter((unit) => unit === meant.code).length;
    return units.length - matching <= Math.max(1, matching);
  };
  return (file) =>
    foldersOf(file).find(({ name, path }) => {
      const isTelling = known.get(path) ?? (unitsIn.has(path) && tells(name, path));
      known.set(path, isTelling);
      return isTelling;
    })?.name;
}
