import type { Deadline, Indicator } from "../../../domain/plan/indicator";
import { isFraction } from "../../../domain/plan/is-fraction";
import type { Plan } from "../../../domain/plan/plan";
import { COMPARATORS } from "../../words/plan-choice-words";
import { sumText } from "../formulas/amount-text";
import { aggregationText, baseText } from "../formulas/aggregation-text";
import { dayText } from "../formulas/derivation-text";
import { codeList } from "./frame-rows";
import type { PlanCell, PlanRow } from "./plan-row";

export const indicatorRows = ({ indicators }: Plan): readonly PlanRow<"indicator">[] =>
  indicators.map((indicator) => ({
    CODE: indicator.code,
    LABEL: indicator.label,
    UNIT: indicator.unitOfMeasure,
    FORMULA: aggregationText(indicator.aggregation),
    ...targetCells(indicator),
    ROUNDS: codeList(indicator.rounds),
    LEVELS: codeList(indicator.levels),
    SECTORS: codeList(indicator.sectors),
    ASKS: codeList(indicator.asks),
    DEADLINE: indicator.deadline === undefined ? "" : deadlineText(indicator.deadline),
    ADDRESSEE: indicator.addressee ?? "",
    SOURCE: indicator.sourcePhrase,
    INFERRED: indicator.inferred ?? "",
  }));

const deadlineText = (deadline: Deadline): string =>
  deadline.kind === "day" ? dayText(deadline) : deadline.words;

function targetCells({ target, aggregation }: Indicator): PlanRow<"indicator"> {
  const value = (number: number): PlanCell =>
    isFraction(aggregation) ? { kind: "percent", fraction: number } : number;
  const COMPARATOR = COMPARATORS[target?.comparator ?? "none"][0];
  switch (target?.comparator) {
    case undefined:
      return { COMPARATOR };
    case "at-least":
    case "at-most":
    case "equal":
      return target.perUnitOf === undefined
        ? { COMPARATOR, VALUE: value(target.value) }
        : { COMPARATOR, VALUE: target.value, PER_UNIT_OF: target.perUnitOf };
    case "between":
      return { COMPARATOR, VALUE: value(target.from), VALUE_TO: value(target.to) };
    case "above-base":
    case "below-base":
      return { COMPARATOR, AGAINST: baseText(target.base) };
    case "reference":
      return { COMPARATOR, VALUE: target.times, AGAINST: sumText(target.of) };
  }
}
