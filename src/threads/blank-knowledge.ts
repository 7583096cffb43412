import type { LevelCode, UnitCode } from "../domain/codes";
import type { Plan } from "../domain/plan/plan";

/** By which forms are read that the bundled plans and lists do not know. */
export interface BlankKnowledge {
  readonly levels: ReadonlyMap<UnitCode, LevelCode>;
  readonly officePlans: readonly Plan[];
}

export const NOTHING_OWN: BlankKnowledge = { levels: new Map(), officePlans: [] };
