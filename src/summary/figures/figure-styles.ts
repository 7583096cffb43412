import { isFraction, VALUE_TRAITS } from "../../model/plan";
import type { StyleName } from "../../workbook/drawing";
import type { FigureColumn } from "../setting/figure-columns";

/** Styles of a column of figures: the units' own figures, and the total below. */
export function figureStyles(figure: FigureColumn): { readonly own: StyleName; readonly total: StyleName } {
  if (figure.kind === "indicator") {
    return isFraction(figure.indicator.aggregation)
      ? { own: "percent-small", total: "percent-total" }
      : { own: "number-small", total: "number-total" };
  }
  return VALUE_TRAITS[figure.element.type].holds === "date"
    ? { own: "date-small", total: "date-total" }
    : { own: "number-small", total: "number-total" };
}
