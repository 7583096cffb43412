import { type Area, MAX_ROWS } from "../../../domain/grid/address";
import type { DrawnCell } from "../../../sheets/drawing";
import { down } from "../../../sheets/formula/build";
import type { Formula } from "../../../sheets/formula/formula";
import { formulaText } from "../../../sheets/formula/formula-text";

/** How a cell shares its formula: the first cell of a group writes it, with the area from the first cell to the last. */
export interface SharedFormula {
  readonly group: number;
  /** Of the first cell alone. */
  readonly area?: Area;
}

/** What says that a formula is shared is as long as a formula of so many characters. */
const SHORTEST = 16;

/**
 * The cells of a sheet that say the same as another one in their column, seen from where each stands (ISO 29500-1, 18.3.1.40).
 * Half the bytes of a form are checks of one kind in row after row. Excel shares no formula that refers to another sheet.
 */
export function sharedFormulas(cells: readonly DrawnCell[]): ReadonlyMap<DrawnCell, SharedFormula> {
  const alike = new Map<string, DrawnCell[]>();
  for (const cell of cells) {
    const { row, column, content } = cell;
    if (content.kind !== "formula" || !isLocal(content.formula)) continue;
    // Moved to one row below the grid, formulas that say the same read the same.
    const text = formulaText(down(MAX_ROWS - row, content.formula));
    if (text.length < SHORTEST) continue;
    const key = `${String(column)} ${text}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [cell]);
    else known.push(cell);
  }
  const shared = new Map<DrawnCell, SharedFormula>();
  let group = 0;
  for (const each of alike.values()) {
    const [first, ...others] = each.toSorted((one, other) => one.row - other.row);
    const last = others.at(-1);
    if (first === undefined || last === undefined) continue;
    const { row: top, column } = first;
    shared.set(first, { group, area: { top, left: column, bottom: last.row, right: column } });
    for (const cell of others) shared.set(cell, { group });
    group++;
  }
  return shared;
}

/** Whether all that a formula refers to stands on its own sheet. */
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
    case "down":
      return isLocal(formula.formula);
  }
}
