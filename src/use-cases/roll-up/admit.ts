import type { PlanId, RoundId, UnitCode } from "../../domain/codes";
import { fail, succeed, type Outcome } from "../../domain/outcome";
import type { Rejection } from "../../domain/file/rejection";
import type { SourceFile } from "../../domain/file/source-file";
import type { UnitMatcher } from "../../domain/unit/unit-matcher";
import type { FileReading, SubmittedReading } from "../received/read-received-file";
import { isOwnSummary } from "./is-own-summary";
import { recogniseUnit } from "../units/recognise-unit";

/** What a roll-up is about; a form of anything else is not added up. */
export interface RollUpScope {
  readonly plan: PlanId;
  readonly round: RoundId;
  /** Rounds whose forms count: of a review those it is made of, too. */
  readonly counted: readonly RoundId[];
  readonly office: UnitCode;
  /** Tells which of the expected units a form is of. */
  readonly match: UnitMatcher;
}

export interface RefusedReading {
  readonly reading: FileReading;
  readonly rejection: Rejection;
}

export interface Admission {
  readonly admitted: readonly SubmittedReading[];
  readonly refused: readonly RefusedReading[];
  /** Of every reading, in their order; of an admitted one with the unit it was recognised as. */
  readonly sources: readonly SourceFile[];
}

/** Parts the forms that belong to a roll-up from the files that do not, each of these with its reason. */
export function admit(readings: readonly FileReading[], scope: RollUpScope): Admission {
  const admitted: SubmittedReading[] = [];
  const refused: RefusedReading[] = [];
  const sources: SourceFile[] = [];
  for (const reading of readings) {
    const judged = judge(reading, scope);
    if (judged.ok) admitted.push(judged.value);
    else refused.push({ reading, rejection: judged.failure });
    sources.push(judged.ok ? judged.value.source : reading.source);
  }
  return { admitted, refused, sources };
}

function judge(reading: FileReading, scope: RollUpScope): Outcome<SubmittedReading, Rejection> {
  if (reading.kind === "rejected") return fail(reading.rejection);
  const { plan, round, unit } = reading.submission;
  const isOwn = plan === scope.plan && isOwnSummary(reading, scope.office);
  if (isOwn && (round === scope.round || !scope.counted.includes(round))) {
    return fail({ kind: "own-summary", round });
  }
  if (plan !== scope.plan) return fail({ kind: "wrong-plan", found: plan, expected: scope.plan });
  if (!scope.counted.includes(round))
    return fail({ kind: "wrong-round", found: round, expected: scope.round });
  // A review may be made of the office's own summaries of its rounds.
  if (unit === scope.office && round !== scope.round) return succeed(reading);
  return recogniseUnit(reading, scope.match);
}
