import type { PlanYears } from "../renewal/plan-years";

/** Something in a plan workbook to look at again: forms can be made of it all the same. Mostly an older plan left it behind. */
export type LeftOver = {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
} & (
  | { readonly kind: "old-year"; readonly year: number; readonly years: PlanYears }
  /** The words of the new plan are not typed yet. */
  | { readonly kind: "to-replace" }
  /** The code of a row was changed since the workbook was made; what names the former one means this row. */
  | { readonly kind: "renamed"; readonly to: string }
  /** The plan begins when districts were abolished already. */
  | { readonly kind: "district" }
  /** A unit, or the office itself, that ended before the plan begins. */
  | { readonly kind: "ended-unit"; readonly last: string }
  /** The last day of an indicator lies before every round that asks for it. */
  | { readonly kind: "day-before-rounds"; readonly from: string }
);
