import type { ElementCode } from "../../model/codes";
import {
  elementsOfAmount,
  type Indicator,
  isFraction,
  isTargetInferred,
  type Plan,
  type Target,
} from "../../model/plan";
import { binary, call, concatenated, number, text, type Formula } from "../../workbook/formula";
import { signed, indicatorTarget, AGAINST_SIGNS } from "../../forms/words";
import { isPositive } from "./compare-figures";
import { quotientFormula, sumFormula } from "../figures/figure-formula";

/** Returns a target's reference or empty text: the formula of src/model/roll-up/target-figure.ts. */
export function againstFormula(
  target: Target | undefined,
  plan: Plan,
  at: (code: ElementCode) => Formula,
): Formula {
  const sum = (codes: readonly ElementCode[]): Formula => sumFormula(codes.map(at), "");
  switch (target?.comparator) {
    case "above-base":
    case "below-base": {
      const { base } = target;
      if (base.kind === "sum") return sum(base.of);
      const numerator = sum(elementsOfAmount(base.numerator, plan));
      return quotientFormula(numerator, sum(elementsOfAmount(base.denominator, plan)), "");
    }
    case "reference": {
      const assigned = sum(target.of);
      if (target.times === 1) return assigned;
      return call("IF", call("ISNUMBER", assigned), binary(assigned, "*", number(target.times)), text(""));
    }
    case "at-least":
    case "at-most":
    case "equal":
    case "between":
    case undefined:
      return text("");
  }
}

/** Returns a target's longest text, with a number in place of a calculated one, to measure its row by. */
export function measuredTarget(indicator: Indicator, target: Target): string {
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
    case "between":
      return indicatorTarget(indicator);
    case "above-base":
    case "below-base":
    case "reference":
      return `${AGAINST_SIGNS[target.comparator].some}99,99${behindNumber(indicator, target)}`;
  }
}

/** Decimals of percentages and numbers in calculated targets. */
const SHOWN_DECIMALS = 2;

/**
 * Returns a target's text: words with the plan's number, else with its reference. Joins numbers unformatted:
 * TEXT() needs other patterns in each language of Excel.
 */
export function targetFormula(indicator: Indicator, target: Target, against: Formula): Formula {
  const isShare = isFraction(indicator.aggregation);
  const words = text(indicatorTarget(indicator));
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
    case "between":
      return words;
    case "above-base":
    case "below-base":
    case "reference": {
      const shown = isShare ? binary(against, "*", number(100)) : against;
      const rounded = call("ROUND", shown, number(SHOWN_DECIMALS));
      const { some, none } = AGAINST_SIGNS[target.comparator];
      const sign =
        some === none ? text(some) : call("IF", isPositive(against, number(0)), text(some), text(none));
      const sentence = concatenated([sign, rounded, text(behindNumber(indicator, target))]);
      return call("IF", call("ISNUMBER", against), sentence, words);
    }
  }
}

function behindNumber(indicator: Indicator, target: Target): string {
  const name = "baseName" in target && target.baseName !== undefined ? ` (${target.baseName})` : "";
  return signed((isFraction(indicator.aggregation) ? "%" : "") + name, isTargetInferred(indicator));
}
