import { type Indicator, isFraction } from "../../../model/plan";
import type { IndicatorTotal } from "../../../model/roll-up";
import { REPORT_WORDS as WORDS } from "../../words/report-words";
import { partsOfFigure, shownFigure, targetOf, totalFigure } from "./indicator-figures";
import type { ReportInput } from "./report-input";
import { leadersOf, type UnitStanding } from "./unit-standings";

/** What a report says of one indicator: result, target, change, who leads, who is behind. */
export function indicatorSentences(
  indicator: Indicator,
  total: IndicatorTotal,
  standings: readonly UnitStanding[],
  { compared = [], isOwn = false }: Pick<ReportInput, "compared" | "isOwn">,
): string {
  const { target, code, aggregation } = indicator;
  const { value, status, isProvisional, n, of } = total;
  // Of a target for each unit it is the share of units, which is said already.
  const achieved = aggregation.kind === "per-unit" ? undefined : total.achieved;
  const result =
    WORDS.figure(indicator.label, totalFigure(indicator, total), partsOfFigure(indicator, total)) +
    (isOwn ? "" : WORDS.coverage(n, of)) +
    (target === undefined
      ? ""
      : WORDS.target(targetOf(indicator, target, total), status, isProvisional, achieved));
  const changes = compared.flatMap(({ kind, title, totals }) => {
    const before = totals.get(code);
    return kind === "last-run" || kind === "earlier" || before === undefined || value === undefined
      ? []
      : [WORDS.changed(title, value, before, isFraction(indicator.aggregation))];
  });
  return [`${result}.`, ...changes, ...(isOwn ? [] : unitSentences(indicator, standings))].join(" ");
}

function unitSentences(indicator: Indicator, standings: readonly UnitStanding[]): readonly string[] {
  const shown = shownFigure(indicator);
  const { named, equal } = leadersOf(indicator, standings);
  const [first] = standings.toSorted((left, right) => (right.value ?? 0) - (left.value ?? 0));
  const names = (which: (standing: UnitStanding) => boolean): readonly string[] =>
    standings.filter(which).map(({ unit }) => unit.name);
  const behind = names(
    ({ status, value }) => value !== undefined && (status === "not-met" || status === "nearly-met"),
  );
  const without = names(({ value, isAsked }) => isAsked && value === undefined);
  return [
    ...(named.length > 0
      ? [WORDS.leaders(named.map(({ unit, value = 0 }) => [unit.name, shown(value)] as const))]
      : equal > 0
        ? [WORDS.equalLeaders(equal, shown(first?.value ?? 0))]
        : []),
    ...(behind.length > 0 ? [WORDS.notReached(behind)] : []),
    ...(without.length > 0 ? [WORDS.withoutFigure(without)] : []),
  ];
}
