import { hasSameForm } from "../../model/plan";
import type { Fingerprint } from "../../base/codes";
import type { ElementCode, PlanId, RoundId, UnitCode } from "../../model/codes";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Rejection, SourceFile } from "../../model/finding";
import type { UnitMatcher } from "../../model/unit";
import type { FileReading, SubmittedReading } from "../received/read-received-file";
import { isOfficeSummary } from "./is-office-summary";
import { recogniseUnit } from "../units/recognise-unit";

/** What a roll-up accepts; other forms are not added up. */
export interface RollUpScope {
  readonly plan: PlanId;
  readonly round: RoundId;
  /** Rounds whose forms count; for a review also its rounds. */
  readonly counted: readonly RoundId[];
  readonly office: UnitCode;
  /** Figures already on an issued form. */
  readonly prefilled: ReadonlySet<ElementCode>;
  /** Returns the title of a plan or name of a round, if known; else the code. */
  readonly titleOf: (plan: PlanId) => string;
  readonly nameOf: (round: RoundId) => string;
  /** Recognises which expected unit a form belongs to. */
  readonly match: UnitMatcher;
  /** Returns why a report cannot be an ended unit's; undefined if it can or the unit is unknown. */
  readonly endedUnit: (reading: SubmittedReading) => Rejection | undefined;
}

export interface RefusedReading {
  readonly reading: FileReading;
  readonly rejection: Rejection;
}

export interface Screening {
  readonly screened: readonly SubmittedReading[];
  readonly refused: readonly RefusedReading[];
  /** One source for each reading in order; an admitted one has its recognised unit. */
  readonly sources: readonly SourceFile[];
}

/** Separates the forms of a roll-up from the files that it excludes, and gives a reason for each of these. */
export function screenReadings(readings: readonly FileReading[], scope: RollUpScope): Screening {
  const screened: SubmittedReading[] = [];
  const refused: RefusedReading[] = [];
  const judged = readings.map((reading) => ({ reading, outcome: judge(reading, scope) }));
  const unitOf = unitsByContent(judged.flatMap(({ outcome }) => (outcome.ok ? outcome.value : [])));
  const sources = judged.map(({ reading, outcome }): SourceFile => {
    if (!outcome.ok) {
      refused.push({ reading, rejection: outcome.failure });
      return reading.source;
    }
    const { source, submission } = outcome.value;
    const unit = unitOf.get(submission.fingerprint) ?? submission.unit;
    const one = { ...outcome.value, source: { ...source, unit }, submission: { ...submission, unit } };
    screened.push(unit === submission.unit ? outcome.value : one);
    return unit === submission.unit ? source : one.source;
  });
  return { screened, refused, sources };
}

/** Returns the unit of each file content: copies under several names belong to the unit of the first name. */
function unitsByContent(readings: readonly SubmittedReading[]): ReadonlyMap<Fingerprint, UnitCode> {
  const byFile = readings.toSorted((one, other) => (one.source.file < other.source.file ? -1 : 1));
  return new Map(
    byFile.toReversed().map(({ submission: { fingerprint, unit } }) => [fingerprint, unit] as const),
  );
}

/**
 * Separates files that sum up others which are present, too, and would count twice. Another office's summary
 * is a report.
 */
export function withoutSummed(readings: readonly FileReading[]): {
  readonly others: readonly FileReading[];
  readonly summed: readonly FileReading[];
} {
  const contents = new Set(readings.map(({ source }) => source.fingerprint));
  const isOfOthersHere = (reading: FileReading): boolean =>
    reading.kind === "form" && (reading.copy?.addedUp ?? []).some((content) => contents.has(content));
  const summed = readings.filter(isOfOthersHere);
  return summed.length === 0
    ? { others: readings, summed }
    : { others: readings.filter((reading) => !summed.includes(reading)), summed };
}

function judge(reading: FileReading, scope: RollUpScope): Outcome<SubmittedReading, Rejection> {
  if (reading.kind === "rejected") return fail(reading.rejection);
  const { plan, round, unit } = reading.submission;
  const isOwn = hasSameForm(plan, scope.plan) && isOfficeSummary(reading, scope.office);
  if (isOwn && (round === scope.round || !scope.counted.includes(round))) {
    return fail({ kind: "own-summary", round: scope.nameOf(round) });
  }
  if (!hasSameForm(plan, scope.plan)) {
    const titles = { found: scope.titleOf(plan), expected: scope.titleOf(scope.plan) };
    return fail({ kind: "wrong-plan", found: plan, expected: scope.plan, titles });
  }
  if (!scope.counted.includes(round)) {
    const names = { found: scope.nameOf(round), expected: scope.nameOf(scope.round) };
    return fail({ kind: "wrong-round", found: round, expected: scope.round, names });
  }
  // A review may consist of the office's own summaries of its rounds.
  if (unit === scope.office && round !== scope.round) return succeed(reading);
  const recognised = recogniseUnit(reading, scope.match);
  const ended = scope.endedUnit(recognised.ok ? recognised.value : reading);
  if (ended !== undefined) return fail(ended);
  return recognised.ok && isAsIssued(recognised.value, scope)
    ? fail({ kind: "not-filled-in", unit: recognised.value.submission.unitName ?? "" })
    : recognised;
}

/** Returns whether nothing was filled in: no figure, list row or remark. */
function isAsIssued(reading: SubmittedReading, { prefilled }: RollUpScope): boolean {
  const { entries, registers, notes } = reading.submission;
  return (
    reading.kind === "form" &&
    reading.copy === undefined &&
    entries.size > 0 &&
    notes.size === 0 &&
    [...registers.values()].every((rows) => rows.length === 0) &&
    [...entries].every(
      ([code, { reading: read, hasFormula }]) => read.kind === "blank" || hasFormula || prefilled.has(code),
    )
  );
}
