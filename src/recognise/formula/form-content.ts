import type { ElementCode, RegisterCode } from "../../model/codes";
import type { CellContent } from "../../workbook/grid";

/** What stands in the cells to fill in: of one unit, or of all together. */
export interface FormContent {
  /** Undefined: blank. Cells of which there is no content to calculate with are in `kept` instead. */
  readonly cells: ReadonlyMap<ElementCode, CellContent>;
  /** Cells of which every unit keeps its own, so that nothing can be calculated from them over all units. */
  readonly kept: ReadonlySet<ElementCode>;
  /** Cells with formulas that count as what stands here instead. */
  readonly given?: ReadonlyMap<ElementCode, number>;
  /** Rows of the lists, each from the first column of the list's area to its last. */
  readonly lists: ReadonlyMap<RegisterCode, readonly (readonly (CellContent | undefined)[])[]>;
}
