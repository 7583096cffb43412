import type { Anchor, Formula, Reference } from "../../../../src/sheets/formula/formula";

/** A formula written for one cell as it reads in another, so many rows and columns away; anchored parts stay. */
export function movedFormula(formula: Formula, rows: number, columns: number): Formula {
  switch (formula.kind) {
    case "number":
    case "text":
      return formula;
    case "cell":
    case "area":
      return movedReference(formula, rows, columns);
    case "call":
      return { ...formula, args: formula.args.map((argument) => movedFormula(argument, rows, columns)) };
    case "binary":
      return {
        ...formula,
        left: movedFormula(formula.left, rows, columns),
        right: movedFormula(formula.right, rows, columns),
      };
    case "down":
      return movedFormula(formula.formula, rows + formula.rows, columns);
  }
}

function movedReference(reference: Reference, rows: number, columns: number): Reference {
  const down = staysIn(reference.anchor, "row") ? 0 : rows;
  const across = staysIn(reference.anchor, "column") ? 0 : columns;
  if (reference.kind === "cell") {
    return { ...reference, row: reference.row + down, column: reference.column + across };
  }
  const { top, left, bottom, right } = reference.area;
  return {
    ...reference,
    area: { top: top + down, left: left + across, bottom: bottom + down, right: right + across },
  };
}

const staysIn = (anchor: Anchor | undefined, direction: "row" | "column"): boolean =>
  anchor === "both" || anchor === direction;
