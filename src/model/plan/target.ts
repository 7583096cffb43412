import type { Amount } from "./amount";
import type { ElementCode, LevelCode } from "../codes";

/**
 * "Ít nhất", "không quá", "đúng". A plain number of a plan ("cử ra 01 đội", "2 công trình") is `equal`: where more counts too,
 * plans say "ít nhất", "trở lên", "đạt và vượt".
 */
export type Comparator = "at-least" | "at-most" | "equal";

/** A number the plan names. */
export interface FixedTarget {
  readonly comparator: Comparator;
  readonly value: number;
  /** The value is meant for each unit of this level, not for the total ("mỗi CĐCS 01"). */
  readonly perUnitOf?: LevelCode;
  /** "Tổ chức sơ kết": the plan names no number; every unit has done it or has not. Said so, not as "= 100%". */
  readonly isDuty?: true;
}

/** The target of whatever every unit is to do. */
export const TO_BE_DONE: FixedTarget = { comparator: "equal", value: 1, isDuty: true };

/** Whether a target is only to be done: the plan has never said how much of it, so that it is followed, not assigned. */
export const isDuty = (target: Target | undefined): boolean =>
  target !== undefined && "isDuty" in target && target.isDuty === true;

/** "Từ 1 - 2 đơn vị": both ends count. */
export interface RangeTarget {
  readonly comparator: "between";
  readonly from: number;
  readonly to: number;
}

/** What the same figure came to in the base period. The form asks for it, so that it is added up like everything else. */
export type Base =
  | { readonly kind: "sum"; readonly of: readonly ElementCode[] }
  | { readonly kind: "ratio"; readonly numerator: Amount; readonly denominator: Amount };

/** A direction without a number: "tăng tỷ lệ", "ngăn ngừa, hạn chế". */
export interface TrendTarget {
  readonly comparator: "above-base" | "below-base";
  readonly base: Base;
  /** What the base is of, in words ("cùng kỳ năm 2022"); absent for the round before. */
  readonly baseName?: string;
}

/**
 * A value that other figures give: assigned to each unit by a list ("Quyết định giao chỉ tiêu"), or derived ("mỗi CĐCS ít
 * nhất 1" = the number of CĐCS). It is reached from `times` × the sum of the elements on.
 */
export interface ReferenceTarget {
  readonly comparator: "reference";
  readonly of: readonly ElementCode[];
  readonly times: number;
}

/** The value an indicator is held against. Ratios and shares are fractions: 70% is 0.7. */
export type Target = FixedTarget | RangeTarget | TrendTarget | ReferenceTarget;

/** Numbers are the same that agree in 12 digits: 0.1 + 0.2 is 0.3, while one đồng of billions is still seen. */
export const difference = (amount: number, value: number): number =>
  Math.round(((amount - value) / Math.max(1, Math.abs(value))) * 1e12);

/** Whether an amount satisfies a target value. */
export function meets(comparator: Comparator, amount: number, value: number): boolean {
  switch (comparator) {
    case "at-least":
      return difference(amount, value) >= 0;
    case "at-most":
      return difference(amount, value) <= 0;
    case "equal":
      return difference(amount, value) === 0;
  }
}

/** Whether the plan names the number, as opposed to a range, a trend or a reference. */
export const isFixed = (target: Target | undefined): target is FixedTarget =>
  target?.comparator === "at-least" || target?.comparator === "at-most" || target?.comparator === "equal";
