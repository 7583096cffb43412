import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { NOT_ADDED_WORDS as NOT_ADDED } from "../words/not-added-words";
import { TYPED_NUMBER_WORDS } from "../../forms/words";
import type { AreaReason } from "../plan/blank-form";
import { foldTyping } from "../../base/text";
import { beginsWith, hasOneOf, isOneOf, withoutNumber } from "./fold-text";

/** "%", "(%)", "‰" at either end: the figure is a percentage. "Reaching 50%", "funds of 2%" are counts. */
const PERCENT = /^\(?[%‰]|(?<!\d\s*)[%‰]\)?$|\(\s*[%‰]/;
/** "TL" alone, an abbreviation of rate in tables. */
const RATE = /(?:^|[\s(./_])TL(?:$|[\s).,%/_])/;
/** "đ/lượt": the words before and behind the slash. */
const PER = /([\p{L}\d]+)\s*\/\s*([\p{L}\d]+)/gu;

/** "/1.000 dân": for a number of them. */
const PER_NUMBER = /\/\s*1[\d.]*\s+\p{L}/u;

/**
 * Returns why numbers under a heading, or beside a label, are not summed; undefined if nothing indicates it.
 */
export function whyNotAdded(text: string, beside: readonly string[] = []): AreaReason | undefined {
  const words = withoutNumber(text);
  if (words === "") return undefined;
  if (isMean(words, beside)) return "mean";
  if (beginsWith(words, NOT_ADDED.code)) return "code";
  const isCount = beginsWith(words, WORDS.count);
  if (beginsWith(words, NOT_ADDED.percent) || RATE.test(words)) return "percent";
  if (!isCount && (PERCENT.test(words) || hasOneOf(words, NOT_ADDED.percentWithin))) return "percent";
  if (/\(\s*[%‰]\s*\)/.test(words)) return "percent";
  if (!isCount && hasOneOf(words, NOT_ADDED.extreme)) return "extreme";
  if (beginsWith(words, NOT_ADDED.rank) || isOneOf(words, NOT_ADDED.rankAlone)) return "rank";
  if (beginsWith(words, NOT_ADDED.price) || isOneOf(words, NOT_ADDED.priceAlone) || isPer(words))
    return "price";
  return isYear(words) ? "year" : undefined;
}

/** Does the same for a group of columns: columns below count what it ranks or names. */
export function whyGroupNotAdded(text: string): AreaReason | undefined {
  const why = whyNotAdded(text);
  return why === "percent" || why === "mean" || why === "price" || why === "extreme" ? why : undefined;
}

/**
 * Checks for a mean. "Average" as a grade is counted: "loại trung bình", or a column of that name beside
 * "Khá" and "Yếu".
 */
function isMean(words: string, beside: readonly string[]): boolean {
  if (!hasOneOf(words, NOT_ADDED.mean)) return false;
  const isOfGrades = beside.some((text) => beginsWith(withoutNumber(text), NOT_ADDED.grades));
  if (isOneOf(words, NOT_ADDED.meanOrGrade)) return !isOfGrades;
  return !hasOneOf(words, NOT_ADDED.graded);
}

/** Words for money and its multiples. */
export const MONEY = [
  ...TYPED_NUMBER_WORDS.currency,
  ...TYPED_NUMBER_WORDS.scales.flatMap(({ words }) => words),
  ...["VND", "USD"],
];

/** Checks for a price or a rate in brackets or as a measure, "đ/lượt", "ca/1.000 dân", not "CB/CNV". */
const isPer = (words: string): boolean =>
  PER_NUMBER.test(words) ||
  [...words.matchAll(PER)].some(
    ([, first = "", per = ""]) =>
      isOneOf(per, NOT_ADDED.perAlways) ||
      (isOneOf(per, NOT_ADDED.perClass) && !isOneOf(first, NOT_ADDED.withClasses)) ||
      (isOneOf(per, NOT_ADDED.per) &&
        (isOneOf(first, MONEY) || isOneOf(first, NOT_ADDED.per) || hasOneOf(words, MONEY))),
  );

/** Without its accents the word is the one for men. */
function isYear(words: string): boolean {
  const [first = "", next = ""] = foldTyping(words).split(/\s+/);
  return first === foldTyping(NOT_ADDED.year) && !/^\d/.test(next) && !isOneOf(next, NOT_ADDED.notYear);
}
