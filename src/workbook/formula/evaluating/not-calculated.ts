import type { CellContent } from "../../grid/grid";
import type { Scalar } from "./scalar";

/** Why the result of a formula is not known here. Its cell is then shown without a figure, never with a wrong one. */
export type WhyNot =
  /** It uses something that is not calculated here; Excel does it. */
  | "not-supported"
  /** Formulas refer to each other in a circle. */
  | "circle"
  /** It looks at a cell of which every unit keeps its own content, so that there is no total to go on. */
  | "kept-by-unit"
  /** It looks at a part of a list whose rows were gathered elsewhere. */
  | "part-of-list";

/** Stands for a result that is not known; everything calculated from it is not known either. */
export class NotCalculated {
  /** `detail`: for who maintains the formula, as a bug of our own formulas is reported. */
  constructor(
    readonly why: WhyNot,
    readonly detail = "",
  ) {}
}

export const notSupported = (detail: string): NotCalculated => new NotCalculated("not-supported", detail);

/** What a formula gives (undefined: it refers to a blank cell), or why that is not known. */
export type FormulaResult = Scalar | NotCalculated;

/** What a formula cell shows. */
export type CellResult = CellContent | NotCalculated;
