import type { TableFile } from "../planbook/plan-texts";

/**
 * A table below this folder ("phu-rieng-2017/chi-tieu.csv"); undefined where there is none. Bundlers find every such file by
 * the pattern, Node reads it when it is asked for (build/text-tables.js).
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

/** One that has to be there. */
export function neededFile(folder: string, name: string): TableFile {
  const file = tableFile(folder, name);
  if (file === undefined) throw new Error(`src/plans has no table ${folder}/${name}.csv`);
  return file;
}
