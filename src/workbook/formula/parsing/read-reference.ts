import { parseA1 } from "../../grid/address";
import type { Anchor, Corner, Reference } from "../formula";
import { formulaTokens } from "./formula-tokens";

const PARTS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^:!]+)(?::([^:!]+))?$/su;

/** Parses a token of kind "reference"; undefined if it lies outside Excel's grid. */
export function readReference(text: string): Reference | undefined {
  const [, quoted, plain, from = "", to] = PARTS.exec(text) ?? [];
  const first = readCorner(from);
  const last = to === undefined ? first : readCorner(to);
  if (first === undefined || last === undefined) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { kind: "reference", first, last } : { kind: "reference", sheet, first, last };
}

/**
 * Returns the references in the text of a formula from left to right, even if the formula cannot be parsed.
 */
export function referencesInText(formula: string): readonly Reference[] {
  return formulaTokens(formula).flatMap(({ kind, text }) => {
    const reference = kind === "reference" ? readReference(text) : undefined;
    return reference === undefined ? [] : [reference];
  });
}

function readCorner(text: string): Corner | undefined {
  const position = parseA1(text);
  const anchor = anchorOf(text);
  return position && anchor ? { ...position, anchor } : position;
}

function anchorOf(cell: string): Anchor | undefined {
  const keepsRow = cell.lastIndexOf("$") > 0;
  if (cell.startsWith("$")) return keepsRow ? "both" : "column";
  return keepsRow ? "row" : undefined;
}
