import { isFraction, figureTraits } from "../../../model/plan";
import type { JudgedIndicator } from "../../../model/roll-up";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import { courseOf, partsOfFigure, shownFigure, targetOf, totalFigure } from "./indicator-figures";

/** Times whose changes a report states. */
const TOLD: readonly string[] = ["last-round", "last-year"];

/** Returns at most three sentences on an indicator: result and target, course, first and last units. */
export const indicatorSentences = (judged: JudgedIndicator): string =>
  [resultSentence(judged), ...courseSentences(judged), ...unitSentences(judged)].join(" ");

const namesOf = (units: JudgedIndicator["lacking"]): readonly string[] => units.map(({ name }) => name);

function resultSentence(judged: JudgedIndicator): string {
  const { indicator, total, impossible, reached } = judged;
  const { target, label, aggregation } = indicator;
  const changes = judged.changes.flatMap((change) =>
    change.difference !== undefined && TOLD.includes(change.kind)
      ? [WORDS.changed(change, change.difference, shownFigure(indicator)(change.before))]
      : [],
  );
  const verdict =
    target === undefined
      ? ""
      : WORDS.verdict(judged.kind, total.status, {
          target: targetOf(indicator, target, total),
          isProvisional: judged.isOpenAlone,
          // The figure of a share states this itself; units that reach it state a target for each unit.
          achieved: isFraction(aggregation) || figureTraits(indicator).talliesUnits ? undefined : reached,
          elapsed: judged.elapsed,
          impossible: namesOf(impossible),
        });
  return WORDS.result(label, totalFigure(indicator, total), {
    beside: [
      ...partsOfFigure(indicator, total),
      ...(judged.lacking.length === 0 ? [] : [WORDS.lacking(namesOf(judged.lacking))]),
    ],
    isHalf: total.partial.length > 0,
    changes,
    verdict,
  });
}

/** Describes a review round by round. */
function courseSentences(judged: JudgedIndicator): readonly string[] {
  const course = courseOf(judged);
  return course.length === 0 ? [] : [WORDS.course(course)];
}

function unitSentences({ indicator, units, kind, isUnderWay }: JudgedIndicator): readonly string[] {
  if (units === undefined) return [];
  const shown = shownFigure(indicator);
  const missed = WORDS.missed(kind === "followed", isUnderWay);
  if (units.areAllBelow) return [WORDS.allBelow(units.below.length, missed)];
  const leaders = units.named.map(({ unit, value = 0 }) => [unit.name, shown(value)] as const);
  const [first] = units.equal;
  const ahead =
    leaders.length > 0
      ? WORDS.leaders(leaders)
      : first === undefined
        ? undefined
        : WORDS.equalLeaders(units.equal.length, shown(first.value ?? 0));
  return WORDS.ofUnits({ ahead, below: namesOf(units.below), above: namesOf(units.above) }, missed);
}
