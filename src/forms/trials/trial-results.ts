import { type ArithmeticCheck, countedRounds, findRound, type Plan } from "../../model/plan";
import type { UnitCode } from "../../model/codes";
import type { Finding } from "../../model/finding";
import type { Summary } from "../../model/roll-up";
import { trialChecks } from "./trial-checks";

/** The result of a check on trial. */
export interface TrialResult {
  readonly check: ArithmeticCheck;
  /** Units whose report fails, in registry order. */
  readonly units: readonly UnitCode[];
  /** Number of units that reported. */
  readonly of: number;
}

/** Returns the results of all checks on trial in a summary's round, including those that all units pass. */
export function trialResults(
  plan: Plan,
  { round, completeness, units }: Pick<Summary, "round" | "completeness" | "units">,
  findings: readonly Finding[],
): readonly TrialResult[] {
  const rounds = countedRounds(findRound(plan, round) ?? { id: round });
  return trialChecks(plan, rounds).map(({ check, index }) => {
    const failing = new Set(findings.flatMap(({ trial, unit }) => (trial === index && unit ? [unit] : [])));
    return {
      check,
      units: units.map(({ code }) => code).filter((code) => failing.has(code)),
      of: completeness.received.length,
    };
  });
}
