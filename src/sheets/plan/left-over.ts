import type { PlanYears } from "../../domain/renewal/plan-years";

/** Something in a plan workbook that an older plan left behind: forms can be made, and they would say it. */
export type LeftOver = {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
} & (
  | { readonly kind: "old-year"; readonly year: number; readonly years: PlanYears }
  /** The words of the new plan are not typed yet. */
  | { readonly kind: "to-replace" }
  /** The last day of an indicator lies before every round that asks for it. */
  | { readonly kind: "day-before-rounds"; readonly from: string }
);
