import { visibleLine } from "../../../../domain/text/visible-text";
import type { Shown } from "../../../../domain/finding/finding-base";
import type { Comparator, Target } from "../../../../domain/plan/target";

const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });
const percents = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 2 });
/** The month by name: 05/03 is two different days to English readers. */
const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** 1234.5 → "1,234.5". */
export const enNumber = (value: number): string => numbers.format(value);

/** 0.48892 → "48.89%". */
export const enPercent = (fraction: number): string => percents.format(fraction);

/** "2021-03-05" → "5 Mar 2021"; a text that is no day is given back as it is. */
export function enDay(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const time = day === undefined ? NaN : Date.parse(day);
  return Number.isNaN(time) ? iso : days.format(time);
}

/** Longer texts are cut in sentences; the file itself has the rest. */
const LONGEST = 200;

export const enShortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** What a finding shows as found or expected, ready to stand in a sentence. */
export function enShown(shown: Shown): string {
  if (shown === null) return "(empty)";
  if (typeof shown === "boolean") return shown ? "yes" : "no";
  return typeof shown === "number" ? enNumber(shown) : enShortened(visibleLine(shown));
}

/** The same where numbers are fractions. */
export const enShownPercent = (shown: Shown): string =>
  typeof shown === "number" ? enPercent(shown) : enShown(shown);

const SIGNS: { readonly [C in Comparator]: string } = { "at-least": "≥", "at-most": "≤", equal: "=" };

/** "≥ 70%", "= 1 per unit", "1 to 2". `isFraction`: the target is held against a ratio or share. */
export function enTarget(target: Target, isFraction: boolean): string {
  const shown = isFraction ? enPercent : enNumber;
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
      if (target.isDuty === true) return "to be done";
      return target.perUnitOf === undefined
        ? `${SIGNS[target.comparator]} ${shown(target.value)}`
        : `${SIGNS[target.comparator]} ${enNumber(target.value)} per unit`;
    case "between":
      return `${shown(target.from)} to ${shown(target.to)}`;
    case "above-base":
      return `more than in ${target.baseName ?? "the period before"}`;
    case "below-base":
      return `less than in ${target.baseName ?? "the period before"}`;
    case "reference":
      return "as assigned";
  }
}
