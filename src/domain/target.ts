import type { LevelCode } from "./codes";

export type Comparator = "at-least" | "equal";

/** The value an indicator is held against. Ratios and shares are fractions: 70% is 0.7. */
export interface Target {
  readonly comparator: Comparator;
  readonly value: number;
  /** The value is meant for each unit of this level, not for the total ("mỗi CĐCS 01"). */
  readonly perUnitOf?: LevelCode;
}

/** Whether an amount satisfies a target value. Fractions are compared to 9 decimals, so that 0.1 + 0.2 is 0.3. */
export function meets(comparator: Comparator, amount: number, value: number): boolean {
  const difference = Math.round((amount - value) * 1e9);
  switch (comparator) {
    case "at-least":
      return difference >= 0;
    case "equal":
      return difference === 0;
  }
}
