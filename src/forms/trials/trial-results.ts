import { type ArithmeticCheck, countedRounds, findRound, type Plan } from "../../model/plan";
import type { UnitCode } from "../../model/codes";
import type { Finding } from "../../model/finding";
import type { Summary } from "../../model/roll-up";
import { trialChecks } from "./trial-checks";

/** How a check that is only tried would have done. */
export interface TrialResult {
  readonly check: ArithmeticCheck;
  /** Units whose report it would call wrong, in the order of the list of units. */
  readonly units: readonly UnitCode[];
  /** How many units have reported. */
  readonly of: number;
}

/** The checks tried in the round of a summary, those that everybody would pass, too. */
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
