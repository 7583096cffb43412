import type { IsoDate } from "../../base/codes";
import type { ElementCode, LevelCode } from "../codes";

/** Range of an invented figure, to make practice data realistic. Money in đồng, shares as fractions. */
export type PracticeRange =
  | { readonly kind: "between"; readonly from: number; readonly to: number }
  | { readonly kind: "share"; readonly of: ElementCode; readonly from: number; readonly to: number }
  | { readonly kind: "days"; readonly from: IsoDate; readonly to: IsoDate };

/** Range of an element for units of one level. Default: a small count, or a day of the round. */
export interface PracticeScale {
  readonly level: LevelCode;
  readonly element: ElementCode;
  readonly range: PracticeRange;
}
