import type { RuleId } from "../finding";
import { ageLimit } from "./age-limit";
import { allOrNone } from "./all-or-none";
import { ambiguousNumber } from "./ambiguous-number";
import { assignedFigure } from "./assigned-figure";
import { cachedResults } from "./cached-results";
import { change } from "./change";
import { changedColumns } from "./changed-columns";
import { changedSheets } from "./changed-sheets";
import { cleanedText } from "./cleaned-text";
import { dateInRound } from "./date-in-round";
import { extras } from "./extras";
import { hiddenContent } from "./hidden-content";
import { insertedRow } from "./inserted-row";
import { late } from "./late";
import { leftovers } from "./leftovers";
import { lostLetters } from "./lost-letters";
import { mark } from "./mark";
import { meanBetween } from "./mean-between";
import { mergedCells } from "./merged-cells";
import { missingRow } from "./missing-row";
import { movedRows } from "./moved-rows";
import { negative } from "./negative";
import { oldYear } from "./old-year";
import { openingStock } from "./opening-stock";
import { overwrittenFormula } from "./overwritten-formula";
import { partOfWhole } from "./part-of-whole";
import { percent } from "./percent";
import { range } from "./range";
import { ratio } from "./ratio";
import { recognisedUnit } from "./recognised-unit";
import { registerCount } from "./register-count";
import { repeatedEntry } from "./repeated-entry";
import { repeatedRow } from "./repeated-row";
import { required } from "./required";
import { requiredIf } from "./required-if";
import type { Rule } from "./rule";
import { stockFlow } from "./stock-flow";
import { sumOfParts } from "./sum-of-parts";
import { textNumber } from "./text-number";
import { type } from "./type";
import { typedUnit } from "./typed-unit";
import { wholeNumber } from "./whole-number";
import { wrongPlan } from "./wrong-plan";
import { wrongRound } from "./wrong-round";
import { wrongUnit } from "./wrong-unit";
import { wrongVersion } from "./wrong-version";

/**
 * Every rule about one form, in the order of the catalogue (README.md): what the form is, what became of its sheets, what
 * stands in single cells, how cells relate, what is likely, what the lists say, what the form calculates, what else is in
 * the file.
 */
export const RULES: readonly { readonly id: RuleId; readonly find: Rule }[] = [
  { id: "wrong-plan", find: wrongPlan },
  { id: "wrong-round", find: wrongRound },
  { id: "wrong-unit", find: wrongUnit },
  { id: "recognised-unit", find: recognisedUnit },
  { id: "wrong-version", find: wrongVersion },
  { id: "mark", find: mark },
  { id: "old-year", find: oldYear },
  { id: "late", find: late },
  { id: "missing-row", find: missingRow },
  { id: "repeated-row", find: repeatedRow },
  { id: "inserted-row", find: insertedRow },
  { id: "moved-rows", find: movedRows },
  { id: "changed-columns", find: changedColumns },
  { id: "changed-sheets", find: changedSheets },
  { id: "hidden-content", find: hiddenContent },
  { id: "merged-cells", find: mergedCells },
  { id: "leftovers", find: leftovers },
  { id: "required", find: required },
  { id: "required-if", find: requiredIf },
  { id: "all-or-none", find: allOrNone },
  { id: "type", find: type },
  { id: "text-number", find: textNumber },
  { id: "typed-unit", find: typedUnit },
  { id: "ambiguous-number", find: ambiguousNumber },
  { id: "cleaned-text", find: cleanedText },
  { id: "lost-letters", find: lostLetters },
  { id: "whole-number", find: wholeNumber },
  { id: "negative", find: negative },
  { id: "range", find: range.find },
  { id: "date-in-round", find: dateInRound },
  { id: "age-limit", find: ageLimit },
  { id: "part-of-whole", find: partOfWhole.find },
  { id: "sum-of-parts", find: sumOfParts.find },
  { id: "stock-flow", find: stockFlow.find },
  { id: "mean-between", find: meanBetween.find },
  { id: "opening-stock", find: openingStock.find },
  { id: "assigned-figure", find: assignedFigure.find },
  { id: "register-count", find: registerCount.find },
  { id: "change", find: change },
  { id: "percent", find: percent },
  { id: "repeated-entry", find: repeatedEntry },
  { id: "ratio", find: ratio },
  { id: "overwritten-formula", find: overwrittenFormula },
  { id: "cached-results", find: cachedResults },
  { id: "extras", find: extras },
];
