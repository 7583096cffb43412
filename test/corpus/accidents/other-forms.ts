import { accident, both, type Accident } from "../accident";
import { type } from "../damage/on-sheet";

/** E21 and E44 are days, E28 is 3 of the 4 targets of E29, which are listed from row 6 on. */
export const THANH_HOA_ACCIDENTS: readonly Accident[] = [
  accident("a day lies before the round", type("E44", 43_830), "error date-in-round E44"),
  accident("a day lies after the round", type("E44", 44_600), "error date-in-round E44"),
  accident("a day is forgotten", type("E21", undefined), "error required E21"),
  accident("a day of the form is text", type("E44", "13/11/2021"), "note text-number E44"),
  accident("a day in American order", type("E44", "11/13/2021"), "error type E44"),
  accident("a year stands where a day of the form belongs", type("E44", 2021), "error type E44"),
  accident("more targets than the list names", type("E29", 5), "error register-count E29"),
  accident("more targets reached than the list says", type("E28", 4), "error register-count E28"),
  accident(
    "a target was forgotten on the list",
    both(
      type("DS chỉ tiêu giao!D6", undefined),
      type("DS chỉ tiêu giao!E6", undefined),
      type("DS chỉ tiêu giao!F6", undefined),
      type("DS chỉ tiêu giao!G6", undefined),
      type("DS chỉ tiêu giao!H6", undefined),
    ),
    "error register-count E29",
  ),
  accident(
    "the day on a list lies outside the round",
    type("DS công trình trọng điểm!G9", 43_830),
    "error date-in-round DS công trình trọng điểm!G9",
  ),
  accident("the sum of days in time was typed over", type("E45", 1), "error overwritten-formula E45"),
];

/** E77 are the unit's 30 assigned targets, E79 to E80 the days of the sprint. */
export const DAK_NONG_ACCIDENTS: readonly Accident[] = [
  accident("a figure the office gave was typed over", type("E77", 20), "error assigned-figure E77"),
  accident("the days of the sprint were typed over", type("E81", 90), "error overwritten-formula E81"),
];

export const CHECKS_ACCIDENTS: readonly Accident[] = [
  accident("accidents, but no cost", type("E21", undefined), "error required-if E21"),
  accident("a number of places, but not which", type("E22", undefined), "error all-or-none E22"),
  accident("a percentage above its range", type("E24", 3), "error range E24"),
  accident("an average above that of its parts", type("E26", 9_000_000), "error mean-between E26"),
  accident("an average in millions", type("E26", 7), "error mean-between E26"),
  accident("a day of next year", type("E29", 43_200), "error date-in-round E29"),
  accident("fewer children than the list names", type("E30", 1), "error register-count E30"),
  accident("more new children than the list names", type("E31", 2), "error register-count E31"),
];
