import type { CriterionCode, ElementCode, IndicatorCode } from "../codes";

/**
 * One criterion for ranking units (tiêu chí xếp hạng). `points`: full score of the criterion; for
 * `per-amount`, points for each counted item, negative for a penalty.
 * - `achievement`: the points times the unit's share of the target, up to `most`.
 * - `attainment`: all points if the unit reaches the target, else none.
 * - `per-amount`: bonus or penalty for each counted item, limited to `most`.
 * - `score`: points that the unit gives itself; a verified score overrides them.
 * - `on-time`: all points if the report came in time.
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

/** Name of the grade from a number of points on (xếp loại). */
export interface Grade {
  readonly name: string;
  readonly from: number;
}

/** Returns whether a criterion only adds bonus or penalty points, outside the full score. */
export const isExtra = ({ kind }: Criterion): boolean => kind === "per-amount";

/** Returns the elements a criterion reads itself, without those of its indicator. */
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
