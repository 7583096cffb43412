import type { ExplainedFigure } from "../../desk/open-summary";
import { isFraction } from "../../model/plan";
import { paneWords } from "../words/pane-words";

const { figures } = paneWords;

/** Formats a figure by its kind: a percentage, day or number; undefined without one. */
export function explainedFigureWords(
  { number }: Pick<ExplainedFigure, "number">,
  amount: number | null | undefined,
): string | undefined {
  if (number.kind === "element" && number.element.total.day !== undefined) {
    return figures.day(number.element.total.day);
  }
  if (amount === null || amount === undefined) return undefined;
  const isShare = number.kind === "indicator" && isFraction(number.indicator.aggregation);
  return isShare ? figures.percent(amount) : figures.number(amount);
}
