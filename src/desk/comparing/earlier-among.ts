import type { IsoDate } from "../../base/codes";
import type { RoundId, UnitCode } from "../../model/codes";
import type { EarlierFigures } from "../../model/form";
import { findRound } from "../../model/plan";
import type { EarlierAmounts } from "../../forms/check";
import type { Submission } from "../../model/submission";
import { lastRoundOf } from "./earlier-rounds";
import { earlierOn, type OwnEarlier, type Reporting } from "../../model/board";

/** What the units reported in a round, by the reports at hand. */
interface ReportedRound {
  readonly to: IsoDate;
  readonly figures: ReadonlyMap<UnitCode, EarlierFigures>;
}

/**
 * What summaries tell of other rounds; where they do not tell the last one, what the reports at hand say of
 * it.
 */
export const mergeEarlier = (told: EarlierAmounts, among: EarlierAmounts): EarlierAmounts =>
  told.lastRound === undefined ? { ...told, ...among } : told;

/**
 * What a unit reported in the last round before, for each of its reports of which an earlier one is among
 * these: of a review all rounds are at hand, and a folder may hold those of the round before. A review of
 * rounds is no round before another one.
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
 * The rounds of which reports are at hand, the last one first; of several reports of a unit the newest says
 * it.
 */
function reportedRounds({ plan }: Reporting, submissions: readonly Submission[]): readonly ReportedRound[] {
  const byRound = new Map<RoundId, Map<UnitCode, Submission>>();
  for (const submission of submissions) {
    const { round, unit, revision } = submission;
    if (submission.plan !== plan.id) continue;
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
