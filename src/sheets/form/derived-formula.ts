import type { Derivation } from "../../domain/data-element";
import type { Comparator } from "../../domain/target";
import { binary, call, number, plus, text } from "../formula/build";
import type { Formula, Operator } from "../formula/formula";
import { NOT_APPLICABLE_WORDS } from "../words/entry-words";
import { all, amount, hasAmount, isNotApplicable, saysSomething, valueCell } from "./cell-formulas";
import { placedElement, type FormLayout, type PlacedElement } from "./form-layout";

const OPERATORS: Record<Comparator, Operator> = { "at-least": ">=", equal: "=" };
const NOTHING = text("");
const NOT_APPLICABLE = text(NOT_APPLICABLE_WORDS.short);

/** A value that follows from others of the form, as domain/derive.ts has it: empty text while one of them is missing. */
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
    case "combination": {
      const added = derivation.plus.map((code) => placedElement(layout, code));
      const taken = derivation.minus.map((code) => placedElement(layout, code));
      const sum = plus(added.map(amountOf));
      const result = taken.reduce((rest, placed) => binary(rest, "-", amountOf(placed)), sum);
      return unlessMissing([...added, ...taken], result);
    }
  }
}

const amountOf = (placed: PlacedElement): Formula => amount(valueCell(placed), placed.kind);

/** Terms that do not apply are left out; where none applies, the result does not apply either. */
function unlessMissing(terms: readonly PlacedElement[], result: Formula): Formula {
  const areGiven = terms.map((placed) =>
    terms.length === 1
      ? hasAmount(valueCell(placed), placed.kind)
      : saysSomething(valueCell(placed), placed.kind),
  );
  const concernsNobody = all(terms.map((placed) => isNotApplicable(valueCell(placed))));
  return call("IF", concernsNobody, NOT_APPLICABLE, call("IF", all(areGiven), result, NOTHING));
}
