import { isFraction, figureTraits } from "../../../model/plan";
import type { JudgedIndicator } from "../../../model/roll-up";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import { courseOf, partsOfFigure, shownFigure, targetOf, totalFigure } from "./indicator-figures";

/** The other times that a report tells changes from. */
const TOLD: readonly string[] = ["last-round", "last-year"];

/**
 * What a report says of one indicator, at most three sentences: the result and the target, its course, who
 * leads and who is behind.
 */
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
          // Of a share it is said by the figure itself, of a target for each unit by the units that reach it.
          achieved: isFraction(aggregation) || figureTraits(indicator).talliesUnits ? undefined : reached,
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

/** How a review went, round by round. */
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
