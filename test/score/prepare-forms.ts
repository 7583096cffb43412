import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/workbook/grid/grid";
import { patchWorkbook } from "../../src/workbook/patch-workbook";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { consolidated } from "./consolidated";
import { filledCopies } from "./filled-copies";
import type { FilledCells, RawForm, ReturnedFiles } from "./raw-form";
import type { RightAnswers } from "./right-answers";

interface Prepared {
  readonly copies: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly right: RightAnswers;
}

/** Arranges the forms of a folder of raw files for scoring, each in a folder of its name in `into`. */
export function prepareForms(folder: string, into: string, known: readonly RawForm[]): void {
  for (const { name, form, returned, filled } of known) {
    if (!existsSync(join(folder, form))) continue;
    const blank = readFileSync(join(folder, form));
    const { copies, right } =
      returned === undefined ? filledIn(blank, filled) : gathered(join(folder, returned.folder), returned);
    mkdirSync(join(into, name, "copies"), { recursive: true });
    writeFileSync(join(into, name, "form.xlsx"), blank);
    writeFileSync(join(into, name, "right.json"), JSON.stringify(right));
    for (const { file, bytes } of copies) writeFileSync(join(into, name, "copies", file), bytes);
  }
}

function filledIn(blank: Uint8Array, filled: FilledCells = { units: [], areas: [] }): Prepared {
  const { copies, right } = filledCopies(firstSheet(blank), filled);
  return {
    copies: copies.map(({ file, writes }) => {
      const patched = patchWorkbook(blank, { writes });
      if (!patched.ok) throw new Error(`${file} cannot be filled in: ${patched.failure.kind}`);
      return { file, bytes: patched.value };
    }),
    right,
  };
}

function gathered(folder: string, { copies, answer, area, tolerance }: ReturnedFiles): Prepared {
  const like = (pattern: string): readonly string[] =>
    readdirSync(folder).filter((file) => new RegExp(pattern).test(file));
  const files = like(copies);
  const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file));
  const [consolidation = ""] = like(answer);
  return {
    copies: files.map((file) => ({ file, bytes: bytesOf(file) })),
    right: {
      cells: consolidated(firstSheet(bytesOf(consolidation)), area),
      tolerance,
      units: files.length,
    },
  };
}

function firstSheet(bytes: Uint8Array): Grid {
  const read = readWorkbook(bytes);
  const grid = read.ok ? read.value.grids[0] : undefined;
  if (grid === undefined) throw new Error("a raw file cannot be read");
  return grid;
}
