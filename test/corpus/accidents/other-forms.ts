import { accident, both, type Accident } from "../accident";
import { type } from "../damage/on-sheet";

/** E21 and E36 are days, E25 is 3 of the 4 targets of E26, which the list names from row 6 on. */
export const THANH_HOA_ACCIDENTS: readonly Accident[] = [
  accident("a day lies before the round", type("E36", 43_830), "error date-in-round E36"),
  accident("a day lies after the round", type("E36", 44_600), "error date-in-round E36"),
  accident("a day is forgotten", type("E21", undefined), "error required E21"),
  accident("a day of the form is text", type("E36", "13/11/2021"), "note text-number E36"),
  accident("a day in American order", type("E36", "11/13/2021"), "error type E36"),
  accident("a year stands where a day of the form belongs", type("E36", 2021), "error type E36"),
  accident("more targets than the list names", type("E26", 5), "error register-count E26"),
  accident("more targets reached than the list says", type("E25", 4), "error register-count E25"),
  accident(
    "a target was forgotten on the list",
    both(
      type("DS chỉ tiêu giao!D6", undefined),
      type("DS chỉ tiêu giao!E6", undefined),
      type("DS chỉ tiêu giao!F6", undefined),
      type("DS chỉ tiêu giao!G6", undefined),
      type("DS chỉ tiêu giao!H6", undefined),
    ),
    "error register-count E26",
  ),
  accident(
    "the day on a list lies outside the round",
    type("DS công trình trọng điểm!G9", 43_830),
    "error date-in-round DS công trình trọng điểm!G9",
  ),
  accident("the sum of days in time was typed over", type("E37", 1), "error overwritten-formula E37"),
];

/** E65 are the 30 targets given to the unit, E67 to E68 the days of the sprint. */
export const DAK_NONG_ACCIDENTS: readonly Accident[] = [
  accident("a figure the office gave was typed over", type("E65", 20), "error assigned-figure E65"),
  accident("the days of the sprint were typed over", type("E69", 90), "error overwritten-formula E69"),
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
