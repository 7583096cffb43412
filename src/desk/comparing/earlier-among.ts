import type { IsoDate } from "../../base/codes";
import type { RoundId, UnitCode } from "../../model/codes";
import type { EarlierFigures } from "../../model/form";
import { findRound, hasSameForm } from "../../model/plan";
import type { EarlierAmounts } from "../../forms/check";
import type { Submission } from "../../model/submission";
import { lastRoundOf } from "./earlier-rounds";
import { earlierOn, type OwnEarlier, type Reporting } from "../../model/board";

/** What the units reported in a round, from the available reports. */
interface ReportedRound {
  readonly to: IsoDate;
  readonly figures: ReadonlyMap<UnitCode, EarlierFigures>;
}

/** Adds the last round from the available reports if summaries lack it. */
export const mergeEarlier = (known: EarlierAmounts, among: EarlierAmounts): EarlierAmounts =>
  known.lastRound === undefined ? { ...known, ...among } : known;

/**
 * Returns, for each report, what its unit reported in the last earlier round among these reports: a review
 * has all its rounds, and a folder may include the previous one. A review is not an earlier round.
 */
export function earlierAmong(
  reporting: Reporting,
  submissions: readonly Submission[],
): (submission: Submission) => EarlierAmounts {
  const rounds = reportedRounds(reporting, submissions);
  const before = new Map<IsoDate, readonly ((unit: UnitCode) => OwnEarlier)[]>();
  const roundsBefore = (day: IsoDate): readonly ((unit: UnitCode) => OwnEarlier)[] => {
    const known =
      before.get(day) ?? rounds.filter(({ to }) => to < day).map((round) => earlierOn(round, reporting, day));
    before.set(day, known);
    return known;
  };
  return ({ round, unit }) => {
    const period = findRound(reporting.plan, round);
    if (period === undefined || period.of !== undefined) return {};
    const known = roundsBefore(period.to).map((reported) => lastRoundOf(reported(unit)));
    return known.find(({ lastRound }) => lastRound !== undefined) ?? {};
  };
}

/**
 * Returns the rounds of the available reports, the latest first; of several reports of a unit the newest
 * counts.
 */
function reportedRounds({ plan }: Reporting, submissions: readonly Submission[]): readonly ReportedRound[] {
  const byRound = new Map<RoundId, Map<UnitCode, Submission>>();
  for (const submission of submissions) {
    const { round, unit, revision } = submission;
    if (!hasSameForm(submission.plan, plan.id)) continue;
    const known = byRound.get(round) ?? new Map<UnitCode, Submission>();
    if (revision >= (known.get(unit)?.revision ?? revision)) known.set(unit, submission);
    byRound.set(round, known);
  }
  return [...byRound]
    .flatMap(([round, reports]): readonly ReportedRound[] => {
      const period = findRound(plan, round);
      if (period === undefined || period.of !== undefined) return [];
      const figures = [...reports].map(([unit, report]) => [unit, figuresOf(report)] as const);
      return [{ to: period.to, figures: new Map(figures) }];
    })
    .toSorted((one, other) => (one.to < other.to ? 1 : -1));
}

const figuresOf = ({ entries }: Submission): EarlierFigures =>
  new Map(
    [...entries].flatMap(([code, { reading }]) =>
      reading.kind === "misread" ? [] : [[code, reading] as const],
    ),
  );
