import type { CriterionCode, ElementCode, IndicatorCode } from "../codes";

/**
 * One line of the scale by which units are ranked (tiêu chí xếp hạng). `points` is the standard score of the line, but for
 * `per-amount` the points of one of what is counted, below 0 for a penalty.
 * - `achievement`: the points times the unit's share of the target, up to `most`.
 * - `attainment`: all points where the unit reaches the target, else none.
 * - `per-amount`: points for each of what is counted; bonus or penalty, never more than `most` either way.
 * - `score`: points that the unit gives itself; what is verified counts before what is not.
 * - `on-time`: all points where the report came in time.
 */
export type Criterion = CriterionHead &
  (
    | { readonly kind: "achievement"; readonly indicator: IndicatorCode; readonly most?: number }
    | { readonly kind: "attainment"; readonly indicator: IndicatorCode }
    | { readonly kind: "per-amount"; readonly of: readonly ElementCode[]; readonly most?: number }
    | {
        readonly kind: "score";
        readonly self: ElementCode;
        readonly verified?: ElementCode;
        readonly explanation?: ElementCode;
      }
    | { readonly kind: "on-time" }
  );

export interface CriterionHead {
  readonly code: CriterionCode;
  readonly label: string;
  readonly points: number;
}

export type CriterionOf<K extends Criterion["kind"]> = Extract<Criterion, { readonly kind: K }>;

/** What a unit is called from so many points on (xếp loại). */
export interface Grade {
  readonly name: string;
  readonly from: number;
}

/** Bonus and penalty points come on top: nobody is expected to have them. */
export const isExtra = ({ kind }: Criterion): boolean => kind === "per-amount";

/** The elements whose amounts or words make its points; those of an indicator apart. */
export function elementsOfCriterion(criterion: Criterion): readonly ElementCode[] {
  switch (criterion.kind) {
    case "per-amount":
      return criterion.of;
    case "score":
      return [criterion.self, criterion.verified, criterion.explanation].filter((code) => code !== undefined);
    case "achievement":
    case "attainment":
    case "on-time":
      return [];
  }
}
