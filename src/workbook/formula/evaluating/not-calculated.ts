import type { CellContent } from "../../grid/grid";
import type { Scalar } from "./scalar";

/**
 * Why the result of a formula is unknown. Its cell is then shown without a figure, never with a wrong one.
 */
export type WhyNot =
  /** It uses a function or notation that only Excel calculates. */
  | "not-supported"
  /** Formulas refer to each other in a circle. */
  | "circle"
  /** It refers to a cell in which every unit has its own content, so that there is no total. */
  | "kept-by-unit"
  /** It refers to a part of a list whose rows were gathered elsewhere. */
  | "part-of-list";

/** An unknown result; everything calculated from it is unknown too. */
export class NotCalculated {
  /** `detail`: for the maintainer of the formula; shown when one of our own formulas fails. */
  constructor(
    readonly why: WhyNot,
    readonly detail = "",
  ) {}
}

export const notSupported = (detail: string): NotCalculated => new NotCalculated("not-supported", detail);

/** The result of a formula (undefined: it refers to a blank cell), or why it is unknown. */
export type FormulaResult = Scalar | NotCalculated;

/** The result that a formula cell shows. */
export type CellResult = CellContent | NotCalculated;
