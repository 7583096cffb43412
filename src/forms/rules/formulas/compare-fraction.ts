/**
 * Percentage points that a printed ratio may differ before it is an error. Published reports differ that
 * much.
 */
const TOLERANCE = 0.5;

/** Decimals of percentages compared: more are noise of binary fractions. */
const MOST_DECIMALS = 9;

/**
 * How a printed ratio relates to the exact one. `equal`: correctly rounded to its decimals. `truncated`: cut
 * off instead of rounded. `askew`: neither, but within half a point. `wrong`: further off.
 */
export type FractionVerdict = "equal" | "truncated" | "askew" | "wrong";

/** Compares two fractions (0.75 = 75 %) as people read them: as percentages with few decimals. */
export function compareFraction(printed: number, exact: number): FractionVerdict {
  if (Math.abs(printed - exact) * 100 < 10 ** -MOST_DECIMALS) return "equal";
  const percent = tidy(printed * 100);
  const exactPercent = tidy(exact * 100);
  if (tidy(Math.abs(percent - exactPercent)) > TOLERANCE) return "wrong";
  const scale = 10 ** decimalsOf(percent);
  const scaled = tidy(exactPercent * scale);
  const shown = Math.round(percent * scale);
  if (Math.round(scaled) === shown) return "equal";
  return Math.trunc(scaled) === shown ? "truncated" : "askew";
}

const tidy = (number: number): number => Number(number.toFixed(MOST_DECIMALS));

/** 56.5 → 1. A number has no trailing zeros: 56.50 has one decimal as well. */
function decimalsOf(number: number): number {
  const text = number.toFixed(MOST_DECIMALS).replace(/0+$/, "");
  return text.length - 1 - text.indexOf(".");
}
