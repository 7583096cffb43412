import { submissionBoard } from "../../model/board";
import { type Plan, isFixed, type Target, isRange } from "../../model/plan";
import type { UnitCode } from "../../model/codes";
import {
  JUDGED_STATUSES,
  judgedSummary,
  type IndicatorTotal,
  type JudgedIndicator,
  type TargetCounts,
  isUnfinished,
  type Completeness,
  type RoundCoverage,
  type Summary,
} from "../../model/roll-up";
import { currentClosing } from "../../model/ledger";
import { trialResults } from "../../forms/check";
import { checkText } from "../../planbook/words";
import { rejectionSentence } from "../../forms/finding-words";
import type { RollUpResult } from "../../desk/roll-up";
import type { Collection } from "../../recognise/own-form";
import { findingJson, findingShape } from "../output/finding-json";
import { count, either, flag, list, nullable, number, object, oneOf, record, text } from "../output/shape";
import type { ValueOf, Values } from "../output/shape";
import { formFigures, formFiguresJson, formHead } from "./form-figures-json";
import { type CriterionPoints, type Place, rankUnits } from "../../model/ranking";

const figure = nullable(number);

const unitsShape = {
  ...{ expected: count, received: count, missing: list(text), late: list(text) },
  behind: list(object({ unit: text, round: text, received: count, expected: count })),
  rejected: list(
    object(
      { file: text, kind: text, reason: text },
      {
        guesses: list(object({ unit: text, name: text, reason: text, text })),
        doubts: list(object({ by: text, text })),
      },
    ),
  ),
};

/** What every roll-up prints behind its figures. */
const resultShape = {
  closed: flag,
  closings: list(
    either(
      object({
        ...{ kind: oneOf("closed"), by: text, at: text, received: count, expected: count, fingerprint: text },
      }),
      object({ kind: oneOf("reopened"), by: text, reason: text, at: text }),
    ),
  ),
  findings: list(findingShape),
  timings: object({ read: number, check: number, aggregate: number, write: number }),
};

const statusShape = oneOf(...JUDGED_STATUSES, "not-judged");
const roundsShape = record(object({ n: count, of: count }));

/** Numbers of targets by their status, as far as any has it. */
const countsShape = record(count);

const totalShape = object(
  {
    ...{ value: figure, numerator: figure, denominator: figure, n: count, of: count },
    ...{ partial: list(text), uncounted: list(text) },
    target: either(figure, list(number)),
    ...{ achieved: figure, status: statusShape, provisional: flag },
    kind: oneOf("assigned", "followed", "counted"),
    impossible: list(text),
  },
  {
    rounds: roundsShape,
    readings: list(object({ round: text, value: figure, status: statusShape })),
  },
);

const placeShape = nullable(object({ rank: count, of: count, behind: figure }));

const pointsShape = object(
  {
    criterion: text,
    state: oneOf("counted", "unverified", "unanswered", "not-asked"),
    ...{ points: number, value: figure, numerator: figure, denominator: figure, wanted: figure },
    next: nullable(object({ points: number, figure: number, more: figure })),
  },
  { scored: object({ self: figure, verified: figure, explanation: nullable(text) }) },
);

const rankedShape = object({
  ...{ unit: text, cluster: nullable(text), standing: oneOf("ranked", "insufficient-data", "missing") },
  ...{ answered: count, asked: count, score: figure, grade: nullable(text) },
  ...{ overall: placeShape, inCluster: placeShape, points: list(pointsShape) },
});

const missingShape = object({
  ...{ round: text, name: text, to: text, isOver: flag, expected: count, received: count },
  units: list(text),
});

const trialShape = object({ rule: text, check: text, units: list(text), of: count });

const planFiguresShape = {
  partial: flag,
  missing: list(missingShape),
  targets: object({ assigned: countsShape, followed: countsShape }),
  errors: object({ count, units: list(text) }),
  totals: record(totalShape),
  byUnit: record(record(figure)),
  elements: record(object({ amount: figure, n: count, of: count }, { rounds: roundsShape })),
};

/**
 * The documents of `rollup`: of a plan, and of a blank form. Ratios and shares are fractions; null = no figure;
 * figures of a blank form are keyed "Sheet!A1".
 */
export const rollUpDocuments = [
  object({
    ...{ plan: text, round: text, office: text },
    units: object({ ...unitsShape, toDecide: list(text) }, { unconfirmed: list(text) }),
    ...planFiguresShape,
    ranking: nullable(list(rankedShape)),
    trials: list(trialShape),
    ...resultShape,
  }),
  object({ units: object(unitsShape, { unconfirmed: list(text) }), ...formFigures, ...resultShape }),
] as const;

type RollUpDocument = ValueOf<(typeof rollUpDocuments)[number]>;

export function rollUpJson(
  { plan, blank }: Pick<Collection, "plan" | "blank">,
  result: RollUpResult,
): RollUpDocument {
  const { summary, rejected, timings } = result;
  const { completeness } = summary;
  const units = {
    expected: completeness.expected.length,
    received: completeness.received.length,
    missing: completeness.missing,
    unconfirmed: completeness.unconfirmed,
    late: completeness.late,
    behind: completeness.behind.map(({ unit, round, received, expected }) => ({
      unit,
      round,
      received,
      expected,
    })),
  };
  const refused = rejected.map(({ file, rejection }) => ({
    file,
    // For a file rejected in an earlier run, the reason of that run.
    kind: rejection.kind === "kept" ? (rejection.was ?? rejection.kind) : rejection.kind,
    reason: rejectionSentence(rejection),
    ...(rejection.kind === "unknown-unit" ? { guesses: rejection.guesses, doubts: rejection.doubts } : {}),
  }));
  const findings = result.findings.map(findingJson);
  const { closings } = result.ledger;
  const closing = { closed: currentClosing(closings) !== undefined, closings };
  return blank === undefined
    ? {
        ...{ plan: summary.plan, round: summary.round, office: summary.office.code },
        units: { ...units, toDecide: toDecide(result), rejected: refused },
        ...planFigures(plan, result),
        ranking: rankingJson(plan, summary),
        ...closing,
        findings,
        trials: trialsOf(plan, result),
        timings,
      }
    : {
        ...formHead(blank, result),
        units: { ...units, rejected: refused },
        ...formFiguresJson(blank.form, plan, result),
        ...closing,
        findings,
        timings,
      };
}

const toDecide = (result: RollUpResult): readonly UnitCode[] =>
  submissionBoard(result).flatMap(({ unit, handling }) => (handling === "to-decide" ? [unit.code] : []));

function planFigures(plan: Plan, result: RollUpResult): Values<typeof planFiguresShape> {
  const { summary } = result;
  const judged = judgedSummary(plan, result);
  return {
    // Whether any round is incomplete or not over; details by round.
    partial: isUnfinished(summary.completeness),
    missing: missingJson(summary.completeness),
    // The statement about targets, as on every page.
    targets: { assigned: countsJson(judged.assigned), followed: countsJson(judged.followed) },
    errors: { count: judged.errors.count, units: judged.errors.units.map(({ code }) => code) },
    totals: Object.fromEntries(
      judged.indicators.map((each) => [each.indicator.code, totalJson(each)] as const),
    ),
    byUnit: Object.fromEntries(
      [...summary.byUnit].map(([unit, figures]) => [
        unit,
        Object.fromEntries([...figures].map(([code, figure]) => [code, figure ?? null])),
      ]),
    ),
    elements: Object.fromEntries(
      [...summary.elements].map(([code, { amount, n, of, rounds }]) => [
        code,
        { amount: amount ?? null, n, of, ...(rounds && { rounds: roundsJson(rounds) }) },
      ]),
    ),
  };
}

const countsJson = ({ total, byStatus, provisional }: TargetCounts): ValueOf<typeof countsShape> => ({
  ...{ total, ...Object.fromEntries(byStatus), provisional },
});

const trialsOf = (plan: Plan, { summary, findings }: RollUpResult): readonly ValueOf<typeof trialShape>[] =>
  trialResults(plan, summary, findings).map(({ check, units, of }) => ({
    rule: check.kind,
    check: checkText(check),
    units,
    of,
  }));

/** Returns the rounds that lack reports or are not over. */
const missingJson = ({ rounds }: Completeness): readonly ValueOf<typeof missingShape>[] =>
  rounds
    .filter(({ isOver, expected, received }) => !isOver || received.length < expected.length)
    .map(({ round, name, to, isOver, expected, received }) => ({
      ...{ round, name, to, isOver, expected: expected.length, received: received.length },
      units: expected.filter((unit) => !received.includes(unit)),
    }));

const roundsJson = (rounds: readonly RoundCoverage[]): ValueOf<typeof roundsShape> =>
  Object.fromEntries(rounds.map(({ round, n, of }) => [round, { n, of }]));

function totalJson(judged: JudgedIndicator): ValueOf<typeof totalShape> {
  const { indicator, total, kind, readings, impossible } = judged;
  const { target } = indicator;
  return {
    value: total.value ?? null,
    numerator: total.numerator ?? null,
    denominator: total.denominator ?? null,
    n: total.n,
    of: total.of,
    ...(total.rounds && { rounds: roundsJson(total.rounds) }),
    partial: total.partial,
    uncounted: total.uncounted,
    target: heldAgainst(total, target),
    achieved: total.achieved ?? null,
    status: total.status,
    provisional: total.isProvisional,
    kind,
    impossible: impossible.map(({ code }) => code),
    ...(readings.length > 0 && {
      readings: readings.map(({ round, value, status }) => ({ round, value: value ?? null, status })),
    }),
  };
}

/** Returns a number, a range as [from, to], or the number of a base period or an assignment; null = none. */
function heldAgainst(
  { against }: IndicatorTotal,
  target: Target | undefined,
): number | readonly [number, number] | null {
  if (isFixed(target)) return target.value;
  return isRange(target) ? [target.from, target.to] : (against ?? null);
}

/** Returns the ranking with its reasons, best first; null if the plan has no criteria. */
export const rankingJson = (plan: Plan, summary: Summary): readonly ValueOf<typeof rankedShape>[] | null =>
  rankUnits(plan, summary)?.units.map(
    ({ unit, standing, answered, asked, score, grade, overall, inCluster, points }) => ({
      ...{ unit, cluster: summary.units.find(({ code }) => code === unit)?.cluster ?? null, standing },
      ...{ answered, asked, score: score ?? null, grade: grade ?? null },
      ...{ overall: placeJson(overall), inCluster: placeJson(inCluster) },
      points: points.map(pointsJson),
    }),
  ) ?? null;

const placeJson = (place: Place | undefined): ValueOf<typeof placeShape> =>
  place === undefined ? null : { rank: place.rank, of: place.of, behind: place.behind ?? null };

const pointsJson = ({
  criterion,
  state,
  points,
  figure,
  wanted,
  scored,
  next,
}: CriterionPoints): ValueOf<typeof pointsShape> => ({
  ...{ criterion, state, points },
  ...{ value: figure?.value ?? null, numerator: figure?.numerator ?? null },
  ...{ denominator: figure?.denominator ?? null, wanted: wanted ?? null },
  ...(scored && {
    self: scored.self ?? null,
    verified: scored.verified ?? null,
    explanation: scored.explanation ?? null,
  }),
  next: next === undefined ? null : { points: next.points, figure: next.figure, more: next.more ?? null },
});
