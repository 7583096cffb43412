import type { Amount } from "./amount";
import type { ElementCode, LevelCode } from "../codes";

/**
 * "Ít nhất", "không quá", "đúng". A plain number of a plan ("cử ra 01 đội", "2 công trình") is `equal`: plans
 * that accept more say "ít nhất", "trở lên", "đạt và vượt".
 */
export type Comparator = "at-least" | "at-most" | "equal";

/** A number that the plan states. */
export interface FixedTarget {
  readonly comparator: Comparator;
  readonly value: number;
  /** The value applies to each unit of this level, not to the total ("mỗi CĐCS 01"). */
  readonly perUnitOf?: LevelCode;
  /**
   * A duty without a number ("Tổ chức sơ kết"): each unit has done it or not. Shown in words, not as "=
   * 100%".
   */
  readonly isDuty?: true;
}

/** Target of a duty of every unit. */
export const DUTY_TARGET: FixedTarget = { comparator: "equal", value: 1, isDuty: true };

/** Returns whether a target is only to be done, without an amount: it is followed, not assigned. */
export const isDuty = (target: Target | undefined): boolean =>
  target !== undefined && "isDuty" in target && target.isDuty === true;

/** A range such as "Từ 1 - 2 đơn vị", both ends included. */
export interface RangeTarget {
  readonly comparator: "between";
  readonly from: number;
  readonly to: number;
}

/** The same figure in the base period. The form asks for it, so that it is summed like any other element. */
export type Base =
  | { readonly kind: "sum"; readonly of: readonly ElementCode[] }
  | { readonly kind: "ratio"; readonly numerator: Amount; readonly denominator: Amount };

/** A direction without a number: "tăng tỷ lệ", "ngăn ngừa, hạn chế". */
export interface TrendTarget {
  readonly comparator: "above-base" | "below-base";
  readonly base: Base;
  /** Name of the base period ("cùng kỳ năm 2022"); undefined for the previous round. */
  readonly baseName?: string;
}

/**
 * A target calculated from other figures: assigned to each unit ("Quyết định giao chỉ tiêu"), or derived
 * ("mỗi CĐCS ít nhất 1" = the number of CĐCS). It is `times` × the sum of the elements.
 */
export interface ReferenceTarget {
  readonly comparator: "reference";
  readonly of: readonly ElementCode[];
  readonly times: number;
}

/** The value an indicator has to reach. Ratios and shares are fractions: 70% is 0.7. */
export type Target = FixedTarget | RangeTarget | TrendTarget | ReferenceTarget;

/**
 * Compares to 12 digits, so that 0.1 + 0.2 equals 0.3 while one đồng of billions is seen; returns the
 * difference, relative to a value above 1, in units of the last digit.
 */
export const roundedDifference = (amount: number, value: number): number =>
  Math.round(((amount - value) / Math.max(1, Math.abs(value))) * 1e12);

/** Returns whether an amount satisfies a target value. */
export function meets(comparator: Comparator, amount: number, value: number): boolean {
  switch (comparator) {
    case "at-least":
      return roundedDifference(amount, value) >= 0;
    case "at-most":
      return roundedDifference(amount, value) <= 0;
    case "equal":
      return roundedDifference(amount, value) === 0;
  }
}

export interface TargetTraits {
  /** What the plan states: the number itself, two numbers, a base period, or elements to sum. */
  readonly states: "number" | "range" | "base" | "elements";
  /** A smaller figure misses the target. */
  readonly isMinimum: boolean;
  /** A larger figure misses the target. */
  readonly isMaximum: boolean;
}

/** What is true of the targets of each comparator. Code asks here instead of comparing comparators. */
export const TARGET_TRAITS: { readonly [C in Target["comparator"]]: TargetTraits } = {
  "at-least": { states: "number", isMinimum: true, isMaximum: false },
  "at-most": { states: "number", isMinimum: false, isMaximum: true },
  equal: { states: "number", isMinimum: true, isMaximum: true },
  between: { states: "range", isMinimum: true, isMaximum: true },
  "above-base": { states: "base", isMinimum: true, isMaximum: false },
  "below-base": { states: "base", isMinimum: false, isMaximum: true },
  reference: { states: "elements", isMinimum: true, isMaximum: false },
};

const states = (target: Target | undefined): TargetTraits["states"] | undefined =>
  target && TARGET_TRAITS[target.comparator].states;

/** Returns whether the plan states the number, in contrast to a range, trend or reference. */
export const isFixed = (target: Target | undefined): target is FixedTarget => states(target) === "number";

export const isRange = (target: Target | undefined): target is RangeTarget => states(target) === "range";

export const isTrend = (target: Target | undefined): target is TrendTarget => states(target) === "base";

export const isReference = (target: Target | undefined): target is ReferenceTarget =>
  states(target) === "elements";

/** Returns whether the target forbids: nothing, or no more than a number. */
export const isBan = ({ comparator, value }: FixedTarget): boolean =>
  value === 0 || !TARGET_TRAITS[comparator].isMinimum;
