import { submissionBoard } from "../../model/board";
import { type Plan, isFixed, type Target, isRange } from "../../model/plan";
import type { UnitCode } from "../../model/codes";
import {
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
import { findingJson } from "../output/finding-json";
import type { ValueOf, Values } from "../output/shape";
import type {
  RollUpDocument,
  countsShape,
  missingShape,
  planFiguresShape,
  pointsShape,
  placeShape,
  rankedShape,
  roundsShape,
  totalShape,
  trialShape,
} from "./roll-up-document";
import { formFiguresJson, formHead } from "./form-figures-json";
import { type CriterionPoints, type Place, rankUnits } from "../../model/ranking";

/** Returns the document of a roll-up. */
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
