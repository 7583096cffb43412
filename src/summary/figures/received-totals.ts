import { sumOf } from "../../base/exact-sum";
import type { ElementCode } from "../../model/codes";
import type { DataElement } from "../../model/plan";
import type { Summary } from "../../model/roll-up";
import { amountOf, BLANK } from "../../model/value";
import type { AdjustedFigures } from "../ledger/adjusted-figures";

/**
 * Returns received totals, before adjustments, of adjusted elements. Only for sums over units: a mean or a
 * count of units is not received plus adjusted.
 */
export function receivedTotals(
  summary: Summary,
  elements: readonly DataElement[],
  adjusted: AdjustedFigures,
): ReadonlyMap<ElementCode, number> {
  const touched = new Set([...adjusted.values()].flatMap((figures) => [...figures.keys()]));

  const receivedOf = (code: ElementCode): number =>
    sumOf(
      summary.units.flatMap((unit) => {
        const value = summary.reported.get(unit.code)?.get(code) ?? BLANK;
        return adjusted.get(unit.code)?.get(code)?.received ?? amountOf(value) ?? [];
      }),
    );

  return new Map(
    elements.flatMap(({ code, overUnits }) =>
      touched.has(code) && overUnits === "sum" ? [[code, receivedOf(code)]] : [],
    ),
  );
}
