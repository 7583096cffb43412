import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { cellKey, formulaAt, isCellError, type CellContent, type Grid } from "../grid/grid";
import type { SheetDrawing } from "./drawing";

/** A cell with a number or text, without a formula: programs calculate formulas to other last digits. */
export interface Constant {
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<CellContent, object>;
}

/** Returns the constants of a drawn sheet, without those of a long table. */
export const drawnConstants = ({ cells }: SheetDrawing): readonly Constant[] =>
  cells.flatMap(({ row, column, content }): readonly Constant[] => {
    if (content.kind === "number") return [{ row, column, content: content.value }];
    return content.kind === "text" && content.text !== "" ? [{ row, column, content: content.text }] : [];
  });

/** Returns the constants of a sheet as it was read, from a row on. */
export function gridConstants(grid: Grid, from = 0): readonly Constant[] {
  const constants: Constant[] = [];
  grid.rows.slice(from).forEach((line, index) =>
    line?.values.forEach((content, column) => {
      const row = from + index;
      if (content === undefined || content === "" || isCellError(content)) return;
      if (formulaAt(grid, row, column) === undefined) constants.push({ row, column, content });
    }),
  );
  return constants;
}

/** Returns the SHA-256 of a sheet's constants with their places. */
export const sheetDigest = (constants: readonly Constant[]): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        JSON.stringify(
          constants
            .map(({ row, column, content }) => [cellKey(row, column), content] as const)
            .toSorted(([one], [other]) => one - other),
        ),
      ),
    ),
  );

/**
 * Returns a digest of each row that contains constants; their order does not matter. If a heading is given,
 * only the rows below it count, without the column of the heading.
 */
export function rowDigests(constants: readonly Constant[], heading?: string): ReadonlyMap<number, string> {
  const at = heading === undefined ? undefined : constants.find(({ content }) => content === heading);
  const sums = new Map<number, number>();
  for (const { row, column, content } of constants) {
    if (at !== undefined && (row <= at.row || column === at.column)) continue;
    sums.set(row, ((sums.get(row) ?? 0) + hashOf(content)) >>> 0);
  }
  return new Map([...sums].map(([row, sum]) => [row, sum.toString(16).padStart(DIGEST_LENGTH, "0")]));
}

/** Length of a row's digest. */
export const DIGEST_LENGTH = 8;

/** FNV-1a, 32 bits: SHA-256 would be slow for every row, and nobody attacks these digests. */
function hashOf(content: Constant["content"]): number {
  const text = String(content).replaceAll("\r\n", "\n");
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
