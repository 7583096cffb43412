import type { Indicator } from "../../model/plan/indicator";
import type { Summary } from "../../model/roll-up/summary";
import type { DrawnCell } from "../../workbook/drawing/drawing";
import { textCell } from "../../workbook/drawing/drawn-cells";
import { statusWords } from "../../forms/words/status-words";
import { measuredTarget } from "./target-formula";

/** Target and verdict of an indicator as they stand in a row, to measure it by: a formula has no words to measure. */
export function shownJudgement(
  indicator: Indicator,
  { indicators }: Pick<Summary, "indicators">,
  row: number,
  column: { readonly target: number; readonly status: number },
): readonly DrawnCell[] {
  const { code, target } = indicator;
  const total = indicators.get(code);
  if (target === undefined || total === undefined) return [];
  const verdict = statusWords(total.status, total.isProvisional, target);
  return [
    textCell(row, column.target, measuredTarget(indicator, target), "centre-small"),
    textCell(row, column.status, verdict, "centre-small"),
  ];
}
