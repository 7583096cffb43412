import type { TableFile } from "../planbook/plan-texts";

/**
 * Returns a table below this folder ("phu-rieng-2017/chi-tieu.csv"); undefined if it does not exist. Bundlers
 * include every file that matches the pattern; Node reads the file on the call (build/text-tables.js).
 */
export function tableFile(folder: string, name: string): TableFile | undefined {
  try {
    // oxlint-disable-next-line typescript/no-require-imports -- bundlers find no file by a pattern in any other way at once
    const text: unknown = require(`./${folder}/${name}.csv`);
    return typeof text === "string" ? { name: `${folder}/${name}.csv`, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Returns a required table; throws if it does not exist. */
export function neededFile(folder: string, name: string): TableFile {
  const file = tableFile(folder, name);
  if (file === undefined) throw new Error(`src/plans has no table ${folder}/${name}.csv`);
  return file;
}
