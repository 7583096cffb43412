import type { LevelCode, UnitCode } from "../domain/codes";
import type { Plan } from "../domain/plan/plan";

/** By which forms are read that the bundled plans and lists do not know. */
export interface OwnKnowledge {
  readonly levels: ReadonlyMap<UnitCode, LevelCode>;
  readonly ownPlans: readonly Plan[];
}

export const NOTHING_OWN: OwnKnowledge = { levels: new Map(), ownPlans: [] };
