import type { Derivation, Comparator } from "../../model/plan";
import { binary, call, number, plus, text, type Formula, type Operator } from "../../workbook/formula";
import { NOT_APPLICABLE_WORDS } from "../words/entry-words";
import {
  all,
  amount,
  hasAmount,
  isNone,
  isNotApplicable,
  saysSomething,
  valueReference,
} from "./cell-formulas";
import { dateSerial } from "../../workbook/grid";
import { placedElement, type FormLayout, type PlacedElement } from "../layout/form-layout";

const OPERATORS: Record<Comparator, Operator> = { "at-least": ">=", "at-most": "<=", equal: "=" };
const NOTHING = text("");
const NOT_APPLICABLE = text(NOT_APPLICABLE_WORDS.short);

/**
 * Returns the formula of a derived value, as in src/model/form/derive.ts; empty text while an operand is
 * missing.
 */
export function derivedFormula(derivation: Derivation, layout: FormLayout): Formula {
  switch (derivation.kind) {
    case "one":
      return number(1);
    case "meets": {
      const placed = placedElement(layout, derivation.amount);
      const operator = OPERATORS[derivation.comparator];
      const isMet = binary(amountOf(placed), operator, number(derivation.value));
      const result = call("IF", isMet, number(1), number(0));
      return unlessMissing([placed], result);
    }
    case "by-day": {
      const placed = placedElement(layout, derivation.date);
      const last = number(dateSerial(derivation.day));
      const isInTime = binary(valueReference(placed), derivation.inclusive ? "<=" : "<", last);
      return unlessMissing([placed], ofDays([placed], call("IF", isInTime, number(1), number(0))));
    }
    case "days": {
      const from = placedElement(layout, derivation.from);
      const to = placedElement(layout, derivation.to);
      return unlessMissing([from, to], lengthOf(valueReference(from), valueReference(to)));
    }
    case "combination": {
      const added = derivation.plus.map((code) => placedElement(layout, code));
      const taken = derivation.minus.map((code) => placedElement(layout, code));
      const sum = plus(added.map(amountOf));
      const result = taken.reduce((rest, placed) => binary(rest, "-", amountOf(placed)), sum);
      return unlessMissing([...added, ...taken], result);
    }
  }
}

/** "Nothing occurred" is an answer without a day and counts 0. */
const ofDays = (dates: readonly PlacedElement[], result: Formula): Formula =>
  call("IF", all(dates.map((placed) => call("ISNUMBER", valueReference(placed)))), result, number(0));

/** Returns the length from one day to a later one, or 0 if neither occurred; otherwise it is unknown. */
function lengthOf(from: Formula, to: Formula): Formula {
  const areDays = all([from, to].map((day) => call("ISNUMBER", day)));
  const days = plus([binary(to, "-", from), number(1)]);
  const inOrder = call("IF", binary(from, "<=", to), days, NOTHING);
  return call("IF", areDays, inOrder, call("IF", all([from, to].map(isNone)), number(0), NOTHING));
}

const amountOf = (placed: PlacedElement): Formula => amount(valueReference(placed), placed.kind);

/** Omits terms that do not apply. If none applies, the result does not apply either. */
function unlessMissing(terms: readonly PlacedElement[], result: Formula): Formula {
  const areGiven = terms.map((placed) =>
    terms.length === 1
      ? hasAmount(valueReference(placed), placed.kind)
      : saysSomething(valueReference(placed), placed.kind),
  );
  const concernsNobody = all(terms.map((placed) => isNotApplicable(valueReference(placed))));
  return call("IF", concernsNobody, NOT_APPLICABLE, call("IF", all(areGiven), result, NOTHING));
}
