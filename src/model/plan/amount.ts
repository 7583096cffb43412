import type { ElementCode, IndicatorCode } from "../codes";

/** A sum of elements, or the numerator of another ratio ("50 % of the 70 %": a chained denominator). */
export type Amount =
  | { readonly kind: "elements"; readonly sum: readonly ElementCode[] }
  | { readonly kind: "numerator-of"; readonly indicator: IndicatorCode };
