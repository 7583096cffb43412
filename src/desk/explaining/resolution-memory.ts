import type { PlanId } from "../../model/codes";
import type { Explanation } from "../../model/finding";
import type { NumberDecision } from "../../model/numbers";
import type { Outcome } from "../../base/outcome";
import type { MemoryFailure } from "../units/match-memory";

/** What an office has said about what it received for one plan; each answer names its unit. */
export interface Resolutions {
  readonly explanations: readonly Explanation[];
  readonly decisions: readonly NumberDecision[];
}

export const NO_RESOLUTIONS: Resolutions = { explanations: [], decisions: [] };

/**
 * Where an office's answers are kept from one check to the next; codes and rounds mean something only within
 * their plan.
 */
export interface ResolutionMemory {
  /** Nothing kept yet is no answers. */
  readonly recall: (plan: PlanId) => Promise<Outcome<Resolutions, MemoryFailure>>;
  /** What cannot be kept is known as long as the memory lives. */
  readonly remember: (plan: PlanId, answers: Resolutions) => Promise<Outcome<undefined, MemoryFailure>>;
}
