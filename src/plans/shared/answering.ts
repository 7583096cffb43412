import { isoDate } from "../../domain/codes";
import type { Amount } from "../../domain/plan/amount";
import type { Deadline } from "../../domain/plan/indicator";
import { elementCodes } from "../code-lists";
import { GRASSROOTS, PROVINCE, UPPER } from "./levels";

/** Levels whose units answer for an indicator. */
export const grassrootsOnly = [GRASSROOTS] as const;
export const upperOnly = [UPPER] as const;
export const provinceOnly = [PROVINCE] as const;
export const grassrootsAndUpper = [GRASSROOTS, UPPER] as const;

/** "Đến hết ngày", "đến ngày": the day itself counts. */
export const byEndOf = (day: string): Deadline => ({ kind: "day", day: isoDate(day), inclusive: true });

/** `by`: the last day that is read from the words. */
export const inWords = (words: string, by?: string): Deadline => ({
  kind: "words",
  words,
  ...(by !== undefined && { by: isoDate(by) }),
});

/** An amount of elements, named by code. */
export const amountOf = (...texts: readonly string[]): Amount => ({
  kind: "elements",
  sum: elementCodes(...texts),
});
