import type { Indicator } from "../../model/plan";
import type { Summary } from "../../model/roll-up";
import { type DrawnCell, textCell } from "../../workbook/drawing";
import { statusWords } from "../../forms/words";
import { measuredTarget } from "./target-formula";

/** Returns target and verdict as shown in a row, to measure it by: formulas have no words to measure. */
export function judgementCells(
  indicator: Indicator,
  { indicators }: Pick<Summary, "indicators">,
  row: number,
  column: { readonly target: number; readonly status: number },
): readonly DrawnCell[] {
  const { code, target } = indicator;
  const total = indicators.get(code);
  if (target === undefined || total === undefined) return [];
  const verdict = statusWords(total.status, total.isProvisional);
  return [
    textCell(row, column.target, measuredTarget(indicator, target), "centre-small"),
    textCell(row, column.status, verdict, "centre-small"),
  ];
}
