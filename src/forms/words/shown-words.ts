import { formatDay, formatNumber, formatPercent } from "../../base/formats";
import { visibleLine } from "../../base/text";
import type { Shown } from "../../model/finding";
import { NO, YES } from "./entry-words";

/** Longer texts are cut in sentences and tables; the file itself has the rest. */
const LONGEST = 200;

/** Findings keep days so; people read them as dd/mm/yyyy. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a finding shows as found or expected, ready to stand in a sentence or a table. */
export function shownWords(shown: Shown): string {
  if (shown === null) return "(trống)";
  if (typeof shown === "boolean") return shown ? YES : NO;
  if (typeof shown === "number") return formatNumber(shown);
  return ISO_DAY.test(shown) ? formatDay(shown) : shortened(visibleLine(shown));
}

/** The same where numbers are fractions. */
export const percentWords = (shown: Shown): string =>
  typeof shown === "number" ? formatPercent(shown) : shownWords(shown);

/** A text of at most 200 characters; what is left out is marked with "…". */
export const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
