import type { PlanId, RoundId } from "../domain/codes";
import type { Rejection } from "../domain/rejection";
import type { Submission } from "../domain/submission";
import type { UnitRegistry } from "../domain/unit";
import type { FileReading, FormReading } from "./read-received-file";

/** What a roll-up is about; a form of anything else is not added up. */
export interface RollUpScope {
  readonly plan: PlanId;
  readonly round: RoundId;
  readonly units: UnitRegistry;
}

export interface RefusedReading {
  readonly reading: FileReading;
  readonly rejection: Rejection;
}

/** Parts the forms that belong to a roll-up from the files that do not, each of these with its reason. */
export function admit(
  readings: readonly FileReading[],
  scope: RollUpScope,
): { readonly admitted: readonly FormReading[]; readonly refused: readonly RefusedReading[] } {
  const admitted: FormReading[] = [];
  const refused: RefusedReading[] = [];
  for (const reading of readings) {
    if (reading.kind === "rejected") {
      refused.push({ reading, rejection: reading.rejection });
      continue;
    }
    const rejection = mismatch(reading.submission, scope);
    if (rejection === undefined) admitted.push(reading);
    else refused.push({ reading, rejection });
  }
  return { admitted, refused };
}

function mismatch(submission: Submission, scope: RollUpScope): Rejection | undefined {
  const { plan, round, unit } = submission;
  if (plan !== scope.plan) return { kind: "wrong-plan", found: plan, expected: scope.plan };
  if (round !== scope.round) return { kind: "wrong-round", found: round, expected: scope.round };
  const isExpected = scope.units.units.some((candidate) => candidate.code === unit);
  return isExpected ? undefined : { kind: "unknown-unit", found: unit };
}
