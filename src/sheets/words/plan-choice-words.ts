import type { ArithmeticCheck } from "../../domain/plan/arithmetic-check";
import type { DataElement, ElementType, OverUnits } from "../../domain/plan/data-element";
import type { ColumnType } from "../../domain/plan/register";
import type { Target } from "../../domain/plan/target";

/** The words of a closed choice: the first one is offered by the drop-down, the others are understood too. */
export type Choices<K extends string> = { readonly [C in K]: readonly [string, ...string[]] };

export const YES_NO: Choices<"yes" | "no"> = { yes: ["có"], no: ["không"] };

export const ELEMENT_TYPES: Choices<ElementType> = {
  count: ["số lượng", "số đếm", "số"],
  money: ["số tiền", "tiền"],
  tally: ["đếm đơn vị"],
  "yes-no": ["có/không"],
  date: ["ngày"],
  text: ["chữ", "văn bản"],
};

/** `mean`: weighted, by the element of the column beside it. */
export type OverUnitsChoice = Extract<OverUnits, string> | "mean";

export const OVER_UNITS: Choices<OverUnitsChoice> = {
  sum: ["cộng"],
  none: ["không cộng"],
  earliest: ["ngày sớm nhất"],
  latest: ["ngày muộn nhất"],
  mean: ["bình quân gia quyền"],
};

export const OVER_ROUNDS: Choices<DataElement["overRounds"]> = {
  sum: ["cộng các đợt", "cộng"],
  latest: ["lấy đợt sau cùng", "đợt sau cùng"],
};

export const DERIVED_AT: Choices<NonNullable<DataElement["derived"]>["at"]> = {
  origin: ["cấp bắt đầu báo cáo"],
  "every-level": ["mọi cấp"],
};

export const COMPARATORS: Choices<Target["comparator"] | "none"> = {
  "at-least": ["≥", ">=", "ít nhất"],
  "at-most": ["≤", "<=", "không quá"],
  equal: ["=", "bằng", "đúng"],
  between: ["từ … đến …", "từ ... đến ...", "từ đến"],
  "above-base": ["tăng so với kỳ trước", "tăng"],
  "below-base": ["giảm so với kỳ trước", "giảm"],
  reference: ["theo số được giao"],
  none: ["chỉ thống kê"],
};

export const CHECK_KINDS: Choices<ArithmeticCheck["kind"]> = {
  "part-of-whole": ["không vượt quá"],
  "sum-of-parts": ["bằng tổng các phần"],
  "stock-flow": ["bằng đầu kỳ + tăng - giảm"],
  range: ["nằm trong khoảng"],
  "mean-between": ["bình quân nằm giữa"],
  "required-if": ["có thì phải ghi"],
  "all-or-none": ["ghi đủ hoặc để trống hết"],
  "register-count": ["bằng số dòng danh sách"],
  "in-round": ["ngày nằm trong đợt"],
  "age-limit": ["tuổi phải dưới"],
};

export const COLUMN_TYPES: Choices<ColumnType["kind"]> = {
  text: ["chữ", "văn bản"],
  date: ["ngày"],
  count: ["số lượng", "số"],
  money: ["số tiền", "tiền"],
  choice: ["chọn trong danh sách"],
};

/** Written in a list of codes to say that there is none, as opposed to nobody knows. */
export const NO_SUCCESSOR = "không có";

/** Written in a list of rounds for all of them. */
export const ALL_ROUNDS = "tất cả";
