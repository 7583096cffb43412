import type { PlanYears } from "../renewal/plan-years";

/**
 * Something in a plan workbook to review, mostly left over from an older plan; it does not prevent making
 * forms.
 */
export type LeftOver = {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
} & (
  | { readonly kind: "old-year"; readonly year: number; readonly years: PlanYears }
  /** The words of the new plan are not typed yet. */
  | { readonly kind: "to-replace" }
  /**
   * The code of a row has changed since the workbook was made; other cells with the former one mean this row.
   */
  | { readonly kind: "renamed"; readonly to: string }
  /** The plan begins after districts were abolished. */
  | { readonly kind: "district" }
  /** The plan begins after a province or a board of the Party became part of another one. */
  | { readonly kind: "ended-province" | "ended-board"; readonly name: string; readonly now: string }
  /** A unit, the office itself, or a sector ended before the plan begins. */
  | { readonly kind: "ended-unit"; readonly last: string }
  /** The deadline of an indicator is before every round that asks for it. */
  | { readonly kind: "day-before-rounds"; readonly from: string }
);
