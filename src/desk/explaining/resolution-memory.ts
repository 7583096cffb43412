import type { PlanId } from "../../model/codes";
import type { Explanation } from "../../model/finding";
import type { NumberDecision } from "../../model/numbers";
import type { Outcome } from "../../base/outcome";
import type { MemoryFailure } from "../units/match-memory";

/** An office's decisions and explanations for one plan; each names its unit. */
export interface Resolutions {
  readonly explanations: readonly Explanation[];
  readonly decisions: readonly NumberDecision[];
}

export const NO_RESOLUTIONS: Resolutions = { explanations: [], decisions: [] };

/** Stores an office's resolutions between checks; codes and rounds are valid only within their plan. */
export interface ResolutionMemory {
  /** Empty if nothing is stored yet. */
  readonly recall: (plan: PlanId) => Promise<Outcome<Resolutions, MemoryFailure>>;
  /** What cannot be stored is remembered while the memory lives. */
  readonly remember: (plan: PlanId, answers: Resolutions) => Promise<Outcome<undefined, MemoryFailure>>;
}
