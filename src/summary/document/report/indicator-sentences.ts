import { isFraction, figureTraits } from "../../../model/plan";
import { changeOf, type JudgedIndicator } from "../../../model/roll-up";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import { indicatorFigure } from "../../../forms/words";
import { partsOfFigure, shownFigure, targetOf, totalFigure } from "./indicator-figures";
import type { ReportInput } from "./report-input";

/**
 * What a report says of one indicator, at most three sentences: the result and the target, its course, who
 * leads and who is behind.
 */
export const indicatorSentences = (judged: JudgedIndicator, input: Pick<ReportInput, "compared">): string =>
  [resultSentence(judged, input), ...courseSentences(judged), ...unitSentences(judged)].join(" ");

function resultSentence(judged: JudgedIndicator, { compared = [] }: Pick<ReportInput, "compared">): string {
  const { indicator, total, impossible } = judged;
  const { target, code, label, aggregation } = indicator;
  const { value, achieved } = total;
  const names = (units: JudgedIndicator["lacking"]): readonly string[] => units.map(({ name }) => name);
  const changes = compared.flatMap(({ kind, title, totals }) => {
    const before = totals.get(code);
    return kind === "last-run" || kind === "earlier" || before === undefined || value === undefined
      ? []
      : [WORDS.changed(title, changeOf(indicator, value, before), shownFigure(indicator)(before))];
  });
  const verdict =
    target === undefined
      ? ""
      : WORDS.verdict(judged.kind, total.status, {
          target: targetOf(indicator, target, total),
          isProvisional: judged.isOpenAlone,
          // Of a share it is said by the figure itself, of a target for each unit by the units that reach it.
          achieved: isFraction(aggregation) || figureTraits(indicator).talliesUnits ? undefined : achieved,
          impossible: names(impossible),
        });
  return WORDS.result(label, totalFigure(indicator, total), {
    beside: [
      ...partsOfFigure(indicator, total),
      ...(judged.lacking.length === 0 ? [] : [WORDS.lacking(names(judged.lacking))]),
    ],
    isHalf: total.partial.length > 0,
    changes,
    verdict,
  });
}

/** How a review went, round by round. */
function courseSentences({ indicator, readings }: JudgedIndicator): readonly string[] {
  const known = readings.flatMap(({ name, value, ...reading }) =>
    value === undefined ? [] : [[name, indicatorFigure(indicator, { ...reading, value }, value)] as const],
  );
  return known.length < 2 ? [] : [WORDS.course(known)];
}

function unitSentences({ indicator, units, kind }: JudgedIndicator): readonly string[] {
  if (units === undefined) return [];
  const shown = shownFigure(indicator);
  const leaders = units.named.map(({ unit, value = 0 }) => [unit.name, shown(value)] as const);
  const [first] = units.equal;
  const ahead =
    leaders.length > 0
      ? WORDS.leaders(leaders)
      : first === undefined
        ? undefined
        : WORDS.equalLeaders(units.equal.length, shown(first.value ?? 0));
  const below = units.below.map(({ name }) => name);
  return WORDS.ofUnits(ahead, below, kind === "followed");
}
