import type { IsoDate } from "../../base/codes";
import type { ElementCode, LevelCode } from "../codes";

/** How large an invented figure should be, so that practice data looks like life. Money is in đồng, a share is a fraction. */
export type PracticeRange =
  | { readonly kind: "between"; readonly from: number; readonly to: number }
  | { readonly kind: "share"; readonly of: ElementCode; readonly from: number; readonly to: number }
  | { readonly kind: "days"; readonly from: IsoDate; readonly to: IsoDate };

/** The range of an element for units of one level; elements not named get a small count, dates a day of the round. */
export interface PracticeScale {
  readonly level: LevelCode;
  readonly element: ElementCode;
  readonly range: PracticeRange;
}
