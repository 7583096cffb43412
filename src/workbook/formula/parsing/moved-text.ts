import { MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import type { Reference } from "../formula";
import { movedReference } from "../moved-reference";
import { referenceText } from "../reference-text";
import { formulaTokens } from "./formula-tokens";
import { readReference } from "./read-reference";

/** Changes the references in the text of a formula and keeps the rest as it is. */
export function withReferences(
  formula: string,
  change: (reference: Reference) => Reference | undefined,
): string | undefined {
  const pieces = formulaTokens(formula).map(({ kind, text }) => {
    const reference = kind === "reference" ? readReference(text) : undefined;
    if (reference === undefined) return text;
    const changed = change(reference);
    return changed === reference ? text : changed && referenceText(changed);
  });
  return pieces.includes(undefined) ? undefined : pieces.join("");
}

/**
 * Moves a formula by rows and columns, for a cell that shares the formula of another. Returns undefined if a
 * reference would leave the grid.
 */
export const movedText = (formula: string, rows: number, columns: number): string | undefined =>
  withReferences(formula, (reference) => {
    const moved = movedReference(reference, rows, columns);
    return isOnGrid(moved) ? moved : undefined;
  });

const isOnGrid = ({ first, last }: Reference): boolean =>
  [first, last].every(({ row, column }) => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS);
