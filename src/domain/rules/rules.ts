import type { RuleId } from "../finding";
import { ageLimit } from "./age-limit";
import { ambiguousNumber } from "./ambiguous-number";
import { cleanedText } from "./cleaned-text";
import { extras } from "./extras";
import { lostLetters } from "./lost-letters";
import { mark } from "./mark";
import { negative } from "./negative";
import { overwrittenFormula } from "./overwritten-formula";
import { partOfWhole } from "./part-of-whole";
import { ratio } from "./ratio";
import { recognisedUnit } from "./recognised-unit";
import { required } from "./required";
import type { Rule } from "./rule";
import { stockFlow } from "./stock-flow";
import { sumOfParts } from "./sum-of-parts";
import { textNumber } from "./text-number";
import { type } from "./type";
import { wholeNumber } from "./whole-number";
import { wrongPlan } from "./wrong-plan";
import { wrongRound } from "./wrong-round";
import { wrongUnit } from "./wrong-unit";
import { wrongVersion } from "./wrong-version";

/**
 * Every rule about one form, in the order of the catalogue (README.md): what the form is, what stands in single cells,
 * how cells relate, what the form calculates, what else is in the file.
 */
export const RULES: readonly { readonly id: RuleId; readonly find: Rule }[] = [
  { id: "wrong-plan", find: wrongPlan },
  { id: "wrong-round", find: wrongRound },
  { id: "wrong-unit", find: wrongUnit },
  { id: "recognised-unit", find: recognisedUnit },
  { id: "wrong-version", find: wrongVersion },
  { id: "mark", find: mark },
  { id: "required", find: required },
  { id: "type", find: type },
  { id: "text-number", find: textNumber },
  { id: "ambiguous-number", find: ambiguousNumber },
  { id: "cleaned-text", find: cleanedText },
  { id: "lost-letters", find: lostLetters },
  { id: "whole-number", find: wholeNumber },
  { id: "negative", find: negative },
  { id: "part-of-whole", find: partOfWhole },
  { id: "sum-of-parts", find: sumOfParts },
  { id: "stock-flow", find: stockFlow },
  { id: "age-limit", find: ageLimit },
  { id: "ratio", find: ratio },
  { id: "overwritten-formula", find: overwrittenFormula },
  { id: "extras", find: extras },
];
