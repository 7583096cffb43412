import { a1 } from "../../domain/grid/address";
import { cellsIn } from "./cell-table";
import type { CellTable, FormulaCell } from "./cell-table";
import { referencesIn } from "./references-in";

interface Visit {
  readonly cell: FormulaCell;
  readonly waitsFor: Iterator<FormulaCell>;
}

/**
 * Every formula cell after those it refers to. A stack of our own instead of recursion: a running total over 5,000 rows
 * is a chain of 5,000 cells, deeper than a worker's call stack allows.
 */
export function calculationOrder(table: CellTable): readonly FormulaCell[] {
  const finished = new Set<FormulaCell>();
  for (const cell of table.formulas()) if (!finished.has(cell)) visitFrom(cell, table, finished);
  return [...finished];
}

function visitFrom(start: FormulaCell, table: CellTable, finished: Set<FormulaCell>): void {
  const open = new Set<FormulaCell>([start]);
  const stack: Visit[] = [{ cell: start, waitsFor: predecessors(start, table) }];
  for (let visit = stack.at(-1); visit !== undefined; visit = stack.at(-1)) {
    const next = visit.waitsFor.next();
    if (next.done === true) {
      stack.pop();
      open.delete(visit.cell);
      finished.add(visit.cell);
    } else if (open.has(next.value)) {
      throw new Error(`Formulas refer to each other in a circle: ${[...open].map(placeOf).join(" → ")}`);
    } else if (!finished.has(next.value)) {
      open.add(next.value);
      stack.push({ cell: next.value, waitsFor: predecessors(next.value, table) });
    }
  }
}

/** Also those in a branch IF will not take: Excel warns of a circle there just the same. */
function* predecessors(cell: FormulaCell, table: CellTable): Generator<FormulaCell> {
  for (const reference of referencesIn(cell.formula)) {
    for (const found of cellsIn(table, reference, cell.sheet)) if ("formula" in found) yield found;
  }
}

const placeOf = (cell: FormulaCell): string => `${cell.sheet}!${a1(cell.row, cell.column)}`;
