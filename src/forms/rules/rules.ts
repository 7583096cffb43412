import { type RuleId, traitsOf } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { ageLimit } from "./cells/age-limit";
import { allOrNone } from "./cells/all-or-none";
import { ambiguousNumber } from "./cells/ambiguous-number";
import { assignedFigure } from "./relations/assigned-figure";
import { cachedResults } from "./formulas/cached-results";
import { change } from "./plausible/change";
import { cellTwice } from "./form/cell-twice";
import { changedColumns } from "./form/changed-columns";
import { changedSheets } from "./form/changed-sheets";
import { cleanedText } from "./cells/cleaned-text";
import { cumulatedFlows } from "./plausible/cumulated-flows";
import { dateInRound } from "./cells/date-in-round";
import { dayBeforeEnd } from "./cells/day-before-end";
import { dayOrder } from "./cells/day-order";
import { extras } from "./form/extras";
import { onlyZeros } from "./plausible/only-zeros";
import { repeatedReport } from "./plausible/repeated-report";
import { fallingCount } from "./plausible/falling-count";
import { hiddenContent } from "./form/hidden-content";
import { insertedRow } from "./form/inserted-row";
import { late } from "./identity/late";
import { leftovers } from "./form/leftovers";
import { listed } from "./lists/listed";
import { lostLetters } from "./cells/lost-letters";
import { mark } from "./identity/mark";
import { meanBetween } from "./relations/mean-between";
import { meanWeight } from "./plausible/mean-weight";
import { mergedCells } from "./subject/merged-cells";
import { missingRow } from "./form/missing-row";
import { mistypedDay } from "./plausible/mistyped-day";
import { movedRows } from "./formulas/moved-rows";
import { negative } from "./cells/negative";
import { oldYear } from "./form/old-year";
import { notApplicable } from "./cells/not-applicable";
import { openingStock } from "./relations/opening-stock";
import { overwrittenFormula } from "./formulas/overwritten-formula";
import { partOfWhole } from "./relations/part-of-whole";
import { percent } from "./plausible/percent";
import { printedRound } from "./form/printed-round";
import { range } from "./relations/range";
import { ratio } from "./formulas/ratio";
import { recognisedUnit } from "./identity/recognised-unit";
import { registerCount } from "./relations/register-count";
import { repeatedEntry } from "./lists/repeated-entry";
import { repeatedRow } from "./lists/repeated-row";
import { required } from "./cells/required";
import { requiredIf } from "./cells/required-if";
import { rowLabel } from "./form/row-label";
import type { Rule } from "./subject/rule";
import { stockFlow } from "./relations/stock-flow";
import { sumOfParts } from "./relations/sum-of-parts";
import { textNumber } from "./cells/text-number";
import { type } from "./cells/type";
import { typedUnit } from "./cells/typed-unit";
import { unitInDoubt } from "./identity/unit-in-doubt";
import { unitsBehind } from "./identity/units-behind";
import { wholeNumber } from "./cells/whole-number";
import { wrongPlan } from "./identity/wrong-plan";
import { wrongRound } from "./identity/wrong-round";
import { wrongUnit } from "./identity/wrong-unit";
import { wrongVersion } from "./identity/wrong-version";

interface CataloguedRule {
  readonly id: RuleId;
  readonly find: Rule;
  /** Also applies to disturbed rows, which all other rules ignore. */
  readonly ofDisturbedRows?: true;
}

/** Returns the rules for the forms of a plan. */
export const rulesOf = ({ checkedBy }: Pick<Plan, "checkedBy">): readonly CataloguedRule[] =>
  checkedBy === "single-cells" ? RULES.filter(({ id }) => traitsOf(id).ofAnyForm) : RULES;

/**
 * All rules about one form, in catalogue order (README.md): identity, sheets, single cells, relations,
 * plausibility, lists, formulas, other content.
 */
export const RULES: readonly CataloguedRule[] = [
  { id: "wrong-plan", find: wrongPlan },
  { id: "wrong-round", find: wrongRound },
  { id: "wrong-unit", find: wrongUnit },
  { id: "unit-in-doubt", find: unitInDoubt },
  { id: "recognised-unit", find: recognisedUnit },
  { id: "wrong-version", find: wrongVersion },
  { id: "mark", find: mark },
  { id: "printed-round", find: printedRound },
  { id: "old-year", find: oldYear },
  { id: "late", find: late },
  { id: "units-behind", find: unitsBehind },
  { id: "missing-row", find: missingRow },
  { id: "repeated-row", find: repeatedRow },
  { id: "inserted-row", find: insertedRow },
  { id: "row-label", find: rowLabel, ofDisturbedRows: true },
  { id: "moved-rows", find: movedRows },
  { id: "changed-columns", find: changedColumns },
  { id: "changed-sheets", find: changedSheets },
  { id: "hidden-content", find: hiddenContent },
  { id: "merged-cells", find: mergedCells },
  { id: "leftovers", find: leftovers },
  { id: "cell-twice", find: cellTwice },
  { id: "required", find: required },
  { id: "required-if", find: requiredIf },
  { id: "all-or-none", find: allOrNone },
  { id: "type", find: type },
  { id: "text-number", find: textNumber },
  { id: "typed-unit", find: typedUnit },
  { id: "ambiguous-number", find: ambiguousNumber },
  { id: "cleaned-text", find: cleanedText },
  { id: "lost-letters", find: lostLetters },
  { id: "not-applicable", find: notApplicable },
  { id: "whole-number", find: wholeNumber },
  { id: "negative", find: negative },
  { id: "range", find: range.find },
  { id: "date-in-round", find: dateInRound },
  { id: "day-order", find: dayOrder },
  { id: "day-before-end", find: dayBeforeEnd },
  { id: "mistyped-day", find: mistypedDay },
  { id: "age-limit", find: ageLimit },
  { id: "part-of-whole", find: partOfWhole.find },
  { id: "sum-of-parts", find: sumOfParts.find },
  { id: "stock-flow", find: stockFlow.find },
  { id: "mean-between", find: meanBetween.find },
  { id: "opening-stock", find: openingStock.find },
  { id: "assigned-figure", find: assignedFigure.find },
  { id: "register-count", find: registerCount.find },
  { id: "only-zeros", find: onlyZeros },
  { id: "repeated-report", find: repeatedReport },
  { id: "mean-weight", find: meanWeight },
  { id: "falling-count", find: fallingCount },
  { id: "cumulated-flows", find: cumulatedFlows },
  { id: "change", find: change },
  { id: "percent", find: percent },
  { id: "listed", find: listed },
  { id: "repeated-entry", find: repeatedEntry },
  { id: "ratio", find: ratio },
  { id: "overwritten-formula", find: overwrittenFormula },
  { id: "cached-results", find: cachedResults },
  { id: "extras", find: extras },
];
