import { binary, call, number } from "../../../src/sheets/formula/build";
import type { Formula } from "../../../src/sheets/formula/formula";
import { accident, type Accident } from "../accident";
import { at, BROKEN, swapped, type } from "../damage/on-sheet";

/** One figure of the form, typed in a way it should not be. E50: 130 persons, E76: 4,200 workers, E82: 3,700 members. */
export const FIGURE_ACCIDENTS: readonly Accident[] = [
  accident("a figure was forgotten", type("E76", undefined), "error required E76"),
  accident("blanks were typed where a figure belongs", type("E114", "   "), "error required E114"),
  accident("words stand where a number belongs", type("E50", "rất nhiều"), "error type E50"),
  accident("the number is text, as after pasting from a chat", type("E76", "4200"), "note text-number E76"),
  accident("the number is text with a blank for the thousands", type("E76", "4 200"), "note text-number E76"),
  accident("the number is text with a non-breaking blank", type("E76", "4\u00a0200"), "note text-number E76"),
  accident("the number is typed in full-width digits", type("E50", "１３０"), "note text-number E50"),
  accident("thousands are set off by dots twice", type("E40", "1.000.000.000"), "note text-number E40"),
  accident("thousands or decimals: 4.200 as text", type("E76", "4.200"), "error ambiguous-number E76"),
  accident("thousands or decimals: 4,200 as text", type("E76", "4,200"), "error ambiguous-number E76"),
  accident("an English Excel took 4.235 for a decimal", type("E76", 4.235), "error ambiguous-number E76"),
  accident("an O for a nought", type("E50", "13O"), "error type E50"),
  accident("a dash means that nothing occurred", type("E56", "-"), "note text-number E56"),
  accident("the word for no means that nothing occurred", type("E56", "không"), "note text-number E56"),
  accident("an ellipsis may mean anything", type("E56", "…"), "error ambiguous-number E56"),
  accident("a cross may mean anything", type("E56", "x"), "error ambiguous-number E56"),
  accident("a leading nought", type("E103", "02"), "note text-number E103"),
  accident("the unit of measure is typed into the cell", type("E50", "130 người"), "note typed-unit E50"),
  accident("the currency is typed into the cell", type("E40", "1.000.000.000 đồng"), "note typed-unit E40"),
  accident("millions are typed as a word", type("E40", "1000 triệu đồng"), "note typed-unit E40"),
  accident("a number below nought", type("E50", -130), "error negative E50"),
  accident("a fraction of a person", type("E50", 130.5), "error whole-number E50"),
  accident(
    "Excel made 100 % of 100 in a cell for percentages",
    type("E50", 1, "percent"),
    "error ambiguous-number E50",
  ),
  accident("Excel made a day of 12/5", type("E50", 43_070, "input-date"), "error type E50"),
  accident("a formula of somebody's own shows #REF!", type("E50", BROKEN), "error type E50"),
  accident("words that are neither yes nor no", type("E53", "Đang làm"), "error type E53"),
  accident("1 where yes or no is asked", type("E53", 1), "error type E53"),
  accident("yes or no is forgotten", type("E53", undefined), "error required E53"),
];

/** Formulas that break only part-of-whole, sums, stock flow and likelihood. */
export const RELATION_ACCIDENTS: readonly Accident[] = [
  accident("a nought too many makes the women more than all", type("E77", 23_000), "error part-of-whole E77"),
  accident("more supported than there are", type("E69", 40), "error part-of-whole E69"),
  accident("more unions than there are settled their accounts", type("E101", 61), "error part-of-whole E101"),
  accident("two digits swapped in a part of a sum", type("E21", 53), "error sum-of-parts E20"),
  accident("the grades do not add up", type("E34", 7), "error sum-of-parts E31"),
  accident("the closing stock was not carried on", type("E82", 3500), "error stock-flow E82"),
  accident("an increase was counted twice", type("E75", 500), "error stock-flow E82"),
  accident("a lost nought in the total breaks many rows at once", type("E20", 6), "error sum-of-parts E20"),
  accident("the total and its women are swapped", swapped("E76", "E77"), "error part-of-whole E77"),
  accident("the amount is in thousands, the plan in dong", type("E45", 180_000), "warning percent E44"),
];

/** 91.66… % becomes 91.6 %. */
const cutOff = (ratio: Formula): Formula =>
  binary(call("INT", binary(ratio, "*", number(1000))), "/", number(1000));

/** E30 is 18 of 21, E100 55 of 60, E59 is 2 + 1 + 1, E65 is 38. */
export const FORMULA_ACCIDENTS: readonly Accident[] = [
  accident("another figure typed over a sum", type("E59", 9), "error overwritten-formula E59"),
  accident("the right figure typed over a sum", type("E59", 4), "warning overwritten-formula E59"),
  accident("a sum was emptied", type("E65", undefined), "error overwritten-formula E65"),
  accident("words typed over a sum", type("E65", "xem danh sách"), "error overwritten-formula E65"),
  accident("75 typed for 75 %", type("E30", 85.7), "error overwritten-formula E30"),
  accident("a percentage typed as text", type("E30", "85,7%"), "warning overwritten-formula E30"),
  accident("a ratio was emptied", type("E30", undefined), "error overwritten-formula E30"),
  accident(
    "a formula adds the wrong rows",
    type("E59", binary(at("E60"), "+", at("E61"))),
    "error overwritten-formula E59",
  ),
  accident(
    "a ratio is divided by another row",
    type("E30", binary(at("E31"), "/", at("E22"))),
    "error ratio E30",
  ),
  accident(
    "a ratio is cut off after one decimal instead of rounded",
    type("E100", cutOff(binary(at("E101"), "/", at("E20")))),
    "note ratio E100",
  ),
  accident(
    "the unit's own yes was typed over the 1 of the form",
    type("E25", 2),
    "error overwritten-formula E25",
  ),
];
