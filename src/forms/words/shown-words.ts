import { formatDay, formatNumber, formatPercent } from "../../base/formats";
import { visibleLine } from "../../base/text";
import type { Shown } from "../../model/finding";
import { NO, YES } from "./entry-words";

/** Longer texts are cut in sentences and tables; the file has the whole. */
const LONGEST = 200;

/** Findings store days in this form; people read dd/mm/yyyy. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A found or expected value, ready for a sentence or table. */
export function shownWords(shown: Shown): string {
  if (shown === null) return "(trống)";
  if (typeof shown === "boolean") return shown ? YES : NO;
  if (typeof shown === "number") return formatNumber(shown);
  return ISO_DAY.test(shown) ? formatDay(shown) : shortened(visibleLine(shown));
}

/** Shows numbers as percentages. */
export const percentWords = (shown: Shown): string =>
  typeof shown === "number" ? formatPercent(shown) : shownWords(shown);

/** Shortens a text to 200 characters and marks the cut with "…". */
export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
