import type { LevelCode, UnitCode } from "../../model/codes";
import type { Plan } from "../../model/plan";
import type { BlankWorkbook } from "../../recognise/blank-form";

/** The office's forms besides the bundled plans and lists. */
export interface OfficeKnowledge {
  readonly levels?: ReadonlyMap<UnitCode, LevelCode>;
  readonly officePlans?: readonly Plan[];
  /** The blank form whose copies are read. */
  readonly blank?: BlankWorkbook;
}
