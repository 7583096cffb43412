import { binary, call, number } from "../../../src/workbook/formula/build";
import type { Formula } from "../../../src/workbook/formula/formula";
import { accident, type Accident } from "../accident";
import { at, BROKEN, swapped, type } from "../damage/on-sheet";

/** Figures of the form, typed incorrectly. E51: 130 persons, E78: 4,200 workers, E84: 3,700 members. */
export const FIGURE_ACCIDENTS: readonly Accident[] = [
  accident("a figure was forgotten", type("E78", undefined), "error required E78"),
  accident("blanks were typed where a figure belongs", type("E115", "   "), "error required E115"),
  accident("words stand where a number belongs", type("E51", "rất nhiều"), "error type E51"),
  accident("the number is text, as after pasting from a chat", type("E78", "4200"), "note text-number E78"),
  accident("the number is text with a blank for the thousands", type("E78", "4 200"), "note text-number E78"),
  accident("the number is text with a non-breaking blank", type("E78", "4\u00a0200"), "note text-number E78"),
  accident("the number is typed in full-width digits", type("E51", "１３０"), "note text-number E51"),
  accident("thousands are set off by dots twice", type("E41", "1.000.000.000"), "note text-number E41"),
  accident("thousands or decimals: 4.200 as text", type("E78", "4.200"), "error ambiguous-number E78"),
  accident("thousands or decimals: 4,200 as text", type("E78", "4,200"), "error ambiguous-number E78"),
  accident("an English Excel took 4.235 for a decimal", type("E78", 4.235), "error ambiguous-number E78"),
  accident("an O for a nought", type("E51", "13O"), "error type E51"),
  accident("a dash means that nothing occurred", type("E57", "-"), "note text-number E57"),
  accident("the word for no means that nothing occurred", type("E57", "không"), "note text-number E57"),
  accident("an ellipsis may mean anything", type("E57", "…"), "error ambiguous-number E57"),
  accident("a cross may mean anything", type("E57", "x"), "error ambiguous-number E57"),
  accident("a leading nought", type("E104", "02"), "note text-number E104"),
  accident("the unit of measure is typed into the cell", type("E51", "130 người"), "note typed-unit E51"),
  accident("the currency is typed into the cell", type("E41", "1.000.000.000 đồng"), "note typed-unit E41"),
  accident("millions are typed as a word", type("E41", "1000 triệu đồng"), "note typed-unit E41"),
  accident("a number below nought", type("E51", -130), "error negative E51"),
  accident("a fraction of a person", type("E51", 130.5), "error whole-number E51"),
  accident(
    "Excel made 100 % of 100 in a cell for percentages",
    type("E51", 1, "percent"),
    "error ambiguous-number E51",
  ),
  accident("Excel made a day of 12/5", type("E51", 43_070, "input-date"), "error type E51"),
  accident("a formula of somebody's own shows #REF!", type("E51", BROKEN), "error type E51"),
  accident("words that are neither yes nor no", type("E54", "Đang làm"), "error type E54"),
  accident("1 where yes or no is asked", type("E54", 1), "error type E54"),
  accident("yes or no is forgotten", type("E54", undefined), "error required E54"),
];

/** Formulas that violate only part-of-whole, sums, stock flow and likelihood. */
export const RELATION_ACCIDENTS: readonly Accident[] = [
  accident("a nought too many makes the women more than all", type("E79", 23_000), "error part-of-whole E79"),
  accident("more supported than there are", type("E71", 40), "error part-of-whole E71"),
  accident("more unions than there are settled their accounts", type("E102", 61), "error part-of-whole E102"),
  accident("two digits swapped in a part of a sum", type("E21", 53), "error sum-of-parts E20"),
  accident("the grades do not add up", type("E35", 7), "error sum-of-parts E31"),
  accident("the closing stock was not carried on", type("E84", 3500), "error stock-flow E84"),
  accident("an increase was counted twice", type("E77", 500), "error stock-flow E84"),
  accident("a lost nought in the total breaks many rows at once", type("E20", 6), "error sum-of-parts E20"),
  accident("the total and its women are swapped", swapped("E78", "E79"), "error part-of-whole E79"),
  accident("the amount is in thousands, the plan in dong", type("E46", 180_000), "warning percent E45"),
];

/** 91.66… % becomes 91.6 %. */
const cutOff = (ratio: Formula): Formula =>
  binary(call("INT", binary(ratio, "*", number(1000))), "/", number(1000));

/** E30 is 18 of 21, E101 55 of 60, E61 is 2 + 1 + 1, E67 is 38. */
export const FORMULA_ACCIDENTS: readonly Accident[] = [
  accident("another figure typed over a sum", type("E61", 9), "error overwritten-formula E61"),
  accident("the right figure typed over a sum", type("E61", 4), "warning overwritten-formula E61"),
  accident("a sum was emptied", type("E67", undefined), "error overwritten-formula E67"),
  accident("words typed over a sum", type("E67", "xem danh sách"), "error overwritten-formula E67"),
  accident("75 typed for 75 %", type("E30", 85.7), "error overwritten-formula E30"),
  accident("a percentage typed as text", type("E30", "85,7%"), "warning overwritten-formula E30"),
  accident("a ratio was emptied", type("E30", undefined), "error overwritten-formula E30"),
  accident(
    "a formula adds the wrong rows",
    type("E61", binary(at("E62"), "+", at("E63"))),
    "error overwritten-formula E61",
  ),
  accident(
    "a ratio is divided by another row",
    type("E30", binary(at("E31"), "/", at("E22"))),
    "error ratio E30",
  ),
  accident(
    "a ratio is cut off after one decimal instead of rounded",
    type("E101", cutOff(binary(at("E102"), "/", at("E20")))),
    "note ratio E101",
  ),
  accident(
    "the unit's own yes was typed over the 1 of the form",
    type("E25", 2),
    "error overwritten-formula E25",
  ),
];
