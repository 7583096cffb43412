import type { LevelCode, UnitCode } from "../../model/codes";
import type { Plan } from "../../model/plan";
import type { BlankWorkbook } from "../../recognise/blank-form";

/** By which forms are read that the bundled plans and lists do not know. */
export interface OfficeKnowledge {
  readonly levels?: ReadonlyMap<UnitCode, LevelCode>;
  readonly officePlans?: readonly Plan[];
  /** The blank form of which copies are read. */
  readonly blank?: BlankWorkbook;
}
