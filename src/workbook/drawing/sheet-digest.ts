import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { cellKey, formulaAt, isCellError, type CellContent, type Grid } from "../grid/grid";
import type { SheetDrawing } from "./drawing";

/** Position and content of a cell without a formula. */
type Constant = readonly [key: number, content: CellContent];

/**
 * Returns the SHA-256 of all numbers and texts of a drawn sheet. Formulas do not count: programs calculate
 * them to other last digits. Undefined if the sheet has a long table, which nobody types into.
 */
export function drawnDigest({ cells, longTable }: SheetDrawing): string | undefined {
  if (longTable !== undefined) return undefined;
  return digestOf(
    cells.flatMap(({ row, column, content }): readonly Constant[] => {
      const key = cellKey(row, column);
      if (content.kind === "number") return [[key, content.value]];
      return content.kind === "text" && content.text !== "" ? [[key, content.text]] : [];
    }),
  );
}

/** Returns the digest of a sheet as it was read. */
export function gridDigest(grid: Grid): string {
  const constants: Constant[] = [];
  grid.rows.forEach((line, row) =>
    line?.values.forEach((content, column) => {
      const isConstant = content !== undefined && content !== "" && !isCellError(content);
      if (isConstant && formulaAt(grid, row, column) === undefined) {
        constants.push([cellKey(row, column), content]);
      }
    }),
  );
  return digestOf(constants);
}

const digestOf = (constants: readonly Constant[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(constants.toSorted(([one], [other]) => one - other)))));
