import { type Area, MAX_ROWS } from "../../grid/address";
import type { DrawnCell } from "../../drawing/drawing";
import { down } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { formulaText } from "../../formula/formula-text";

/**
 * How a cell shares its formula: the first cell of a group writes it, with the area from the first cell to
 * the last.
 */
export interface SharedFormula {
  readonly group: number;
  /** Only in the first cell. */
  readonly area?: Area;
}

/** Length of the shared-formula markup: shorter formulas are written out. */
const SHORTEST = 16;

/**
 * Groups cells of a column whose formulas are equal relative to their position (ISO 29500-1, 18.3.1.40). Half
 * the bytes of a form are such checks in row after row. Excel shares no formula that refers to another sheet.
 */
export function sharedFormulas(cells: readonly DrawnCell[]): ReadonlyMap<DrawnCell, SharedFormula> {
  const columns = new Map<number, Map<string, DrawnCell[]>>();
  const textOf = textsBelow();
  for (const cell of cells) {
    const { row, column, content } = cell;
    if (content.kind !== "formula") continue;
    const text = textOf(content.formula, row);
    if (text === undefined || text.length < SHORTEST) continue;
    const alike = columns.get(column) ?? new Map<string, DrawnCell[]>();
    columns.set(column, alike);
    const known = alike.get(text);
    if (known === undefined) alike.set(text, [cell]);
    else known.push(cell);
  }
  const shared = new Map<DrawnCell, SharedFormula>();
  let group = 0;
  for (const alike of columns.values()) {
    for (const each of alike.values()) {
      if (each.length < 2) continue;
      const [first, ...others] = each.toSorted((one, other) => one.row - other.row);
      const last = others.at(-1);
      if (first === undefined || last === undefined) continue;
      const { row: top, column } = first;
      shared.set(first, { group, area: { top, left: column, bottom: last.row, right: column } });
      for (const cell of others) shared.set(cell, { group });
      group++;
    }
  }
  return shared;
}

/**
 * Returns a function that gives the text of a formula moved to one row below the grid, where equal relative
 * formulas have equal texts; undefined if it refers to another sheet. A filled formula is processed once: a
 * list has thousands of rows.
 */
function textsBelow(): (formula: Formula, row: number) => string | undefined {
  const known = new Map<Formula, { readonly row: number; readonly text: string | undefined }>();
  return (formula, row) => {
    const isDown = formula.kind === "filled" && formula.columns === 0;
    const { rows, formula: written } = isDown ? formula : { rows: 0, formula };
    const home = row - rows;
    const read = known.get(written);
    if (read?.row === home) return read.text;
    const text = isLocal(written) ? formulaText(down(MAX_ROWS - home, written)) : undefined;
    known.set(written, { row: home, text });
    return text;
  };
}

/** Checks whether a formula refers only to its own sheet. */
function isLocal(formula: Formula): boolean {
  switch (formula.kind) {
    case "value":
      return true;
    case "reference":
      return formula.sheet === undefined;
    case "call":
      return formula.args.every(isLocal);
    case "unary":
      return isLocal(formula.of);
    case "binary":
      return isLocal(formula.left) && isLocal(formula.right);
    case "filled":
      return isLocal(formula.formula);
  }
}
