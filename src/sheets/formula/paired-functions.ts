import { isCellError } from "../../domain/grid/grid";
import { areaOf } from "./cell-table";
import { matcher } from "./count-if";
import type { CellLookup } from "./evaluate-formula";
import type { Formula, Reference } from "./formula";
import { singleValue } from "./operand";
import { numberResult, type Scalar } from "./scalar";

/** Functions that look at two areas cell by cell. */
export type PairedName = "SUMIF" | "SUMPRODUCT";

/**
 * SUMIF(cells, criterion, amounts) and SUMPRODUCT(amounts, amounts) over areas of the same shape. Text and blanks among the
 * amounts count as nothing; an error among them is the result.
 */
export function callPaired(name: PairedName, args: readonly Formula[], lookUp: CellLookup): Scalar {
  switch (name) {
    case "SUMIF": {
      const [cells, criterion, amounts] = args;
      if (criterion?.kind !== "text") throw new Error("SUMIF takes a written criterion here");
      const matches = matcher(criterion.text);
      return addUp(pairs(cells, amounts, lookUp), ([cell, amount]) => (matches(cell) ? [amount] : []));
    }
    case "SUMPRODUCT": {
      const [left, right] = args;
      return addUp(pairs(left, right, lookUp), (pair) => pair);
    }
  }
}

type Pair = readonly [Scalar, Scalar];

/** Adds the products of what is taken of each pair. */
function addUp(all: readonly Pair[], taken: (pair: Pair) => readonly Scalar[]): Scalar {
  let sum = 0;
  for (const pair of all) {
    const factors = taken(pair);
    const error = factors.find(isError);
    if (error !== undefined) return error;
    if (factors.length > 0) {
      sum += factors.reduce<number>((product, each) => product * (typeof each === "number" ? each : 0), 1);
    }
  }
  return numberResult(sum);
}

const isError = (value: Scalar): boolean => value !== undefined && isCellError(value);

function pairs(left: Formula | undefined, right: Formula | undefined, lookUp: CellLookup): readonly Pair[] {
  const [first, second] = [cellsOf(left), cellsOf(right)];
  if (first.length !== second.length) throw new Error("two areas of different shapes stand side by side");
  const value = (reference: Reference): Scalar => singleValue(lookUp(reference));
  return first.flatMap((reference, index) => {
    const other = second[index];
    return other === undefined ? [] : [[value(reference), value(other)] as const];
  });
}

function cellsOf(formula: Formula | undefined): readonly Reference[] {
  if (formula?.kind !== "area" && formula?.kind !== "cell") throw new Error("an area is wanted");
  const { top, bottom, left, right } = areaOf(formula);
  const cells: Reference[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      cells.push({
        kind: "cell",
        row,
        column,
        ...(formula.sheet === undefined ? {} : { sheet: formula.sheet }),
      });
    }
  }
  return cells;
}
