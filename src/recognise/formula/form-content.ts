import type { ElementCode, RegisterCode } from "../../model/codes";
import type { CellContent } from "../../workbook/grid";

/** The contents of input cells: of one unit, or of all together. */
export interface FormContent {
  /** Undefined: blank. Cells without content for calculation are in `kept` instead. */
  readonly cells: ReadonlyMap<ElementCode, CellContent>;
  /** Cells with separate values of the units, from which nothing can be calculated over all units. */
  readonly kept: ReadonlySet<ElementCode>;
  /** Values that replace formulas. */
  readonly given?: ReadonlyMap<ElementCode, number>;
  /** Rows of the lists, each from the first column of the list's area to its last. */
  readonly lists: ReadonlyMap<RegisterCode, readonly (readonly (CellContent | undefined)[])[]>;
}
