import { isoDate, type IsoDate } from "../../base/codes";
import { isNear, spanOf, type PlanYears } from "./plan-years";

/** "1234/QĐ-TLĐ ngày 12/6/2014", "Nghị định 30/2020/NĐ-CP": names of other documents keep their years. */
const DOCUMENT = String.raw`\d+(?:\/\d{4})?\/\p{Lu}[\p{Lu}\p{L}-]+(?:,?\s+\p{L}+\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?`;
/**
 * A year of this or the last century, alone or at the end of a date: "năm 2017", "31/12/2017", "2018-2023".
 */
const YEAR = String.raw`(?<![\p{L}\p{N}_])(?:19|20)\d{2}(?![\p{L}\p{N}_])`;

/** "2016 - 2020": a range moves as one, and only if it is a span of the plan: terms and periods are asked. */
const STRETCH = String.raw`${YEAR}\s*[-–]\s*${YEAR}`;

const YEARS = new RegExp(`${DOCUMENT}|${STRETCH}|${YEAR}`, "gu");
const ONE_YEAR = new RegExp(YEAR, "gu");
/** Returns the last year of a year or range; undefined for the name of a document. */
function endOf(found: string): number | undefined {
  const end = /^(?:(?:19|20)\d{2}\s*[-–]\s*)?((?:19|20)\d{2})$/.exec(found)?.[1];
  return end === undefined ? undefined : Number(end);
}
const DAY = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g;

/** Returns the years in a text in order, of a range the last; not those in names of other documents. */
export const planYearsIn = (text: string): readonly number[] =>
  [...text.matchAll(YEARS)].flatMap(([found]) => endOf(found) ?? []);

/** Returns the names of other documents with number and year in a text. */
export const documentsIn = (text: string): readonly string[] =>
  [...text.matchAll(YEARS)].flatMap(([found]) => (found.includes("/") ? [found] : []));

const isMoved = (found: string, years: PlanYears): boolean => {
  const end = endOf(found);
  return end !== undefined && isNear(end, years) && (!/[-–]/.test(found) || isSpan(found, years));
};

/** Checks whether a range of years, alone or behind words, is one of the plan's own. */
export const isSpan = (found: string, { spans }: PlanYears): boolean => {
  const [first, last] = [...found.matchAll(ONE_YEAR)].map(([year]) => Number(year));
  return first !== undefined && last !== undefined && spans?.has(spanOf(first, last)) === true;
};

/**
 * Moves years near those of the plan, alone and at the end of dates. Historical years ("thành lập 28/7/1929")
 * and those of other documents stay.
 */
export const moveYears = (text: string, by: number, years: PlanYears): string =>
  text
    .replace(YEARS, (found) =>
      isMoved(found, years) ? found.replace(ONE_YEAR, (year) => String(Number(year) + by)) : found,
    )
    .replace(/\b29([/.-])(0?2)\1(\d{4})\b/g, (day, sign: string, month: string, year: string) =>
      isLeap(Number(year)) ? day : `28${sign}${month}${sign}${year}`,
    );

/** Moves only whole dates: a formula contains codes, which may look like years. */
export const moveDays = (text: string, by: number, years: PlanYears): string =>
  text.replace(DAY, (day) => moveYears(day, by, years));

/** Moves a day by years; 29 February becomes the 28th in other years. */
export function moveDay(day: IsoDate, by: number): IsoDate {
  const year = Number(day.slice(0, 4)) + by;
  const rest = day.slice(4);
  return isoDate(`${String(year)}${rest === "-02-29" && !isLeap(year) ? "-02-28" : rest}`);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
