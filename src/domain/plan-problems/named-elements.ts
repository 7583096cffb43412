import type { Amount } from "../plan/amount";
import type { ArithmeticCheck, CheckOf, RowChoice } from "../plan/arithmetic-check";
import type { ColumnCode, ElementCode, IndicatorCode, RegisterCode } from "../codes";
import type { Derivation } from "../plan/data-element";
import type { Aggregation } from "../plan/indicator";
import type { Target } from "../plan/target";

/** The sums amounts name themselves; a chained amount names none. */
export const sumsIn = (amounts: readonly Amount[]): readonly (readonly ElementCode[])[] =>
  amounts.flatMap((amount) => (amount.kind === "elements" ? [amount.sum] : []));

/** The indicators whose numerators amounts are chained to. */
export const chainsIn = (amounts: readonly Amount[]): readonly IndicatorCode[] =>
  amounts.flatMap((amount) => (amount.kind === "numerator-of" ? [amount.indicator] : []));

/** The amounts of an aggregation that may be chained. */
export function amountsOf(aggregation: Aggregation): readonly Amount[] {
  switch (aggregation.kind) {
    case "ratio":
      return [aggregation.numerator, aggregation.denominator];
    case "percent-of-plan":
      return [aggregation.actual, aggregation.assigned];
    case "sum":
    case "share-of-units":
    case "per-unit":
    case "average":
    case "mean":
    case "list":
      return [];
  }
}

/** The amounts a target is taken from. */
export function amountsOfTarget(target: Target | undefined): readonly Amount[] {
  switch (target?.comparator) {
    case "above-base":
    case "below-base":
      return target.base.kind === "sum"
        ? [{ kind: "elements", sum: target.base.of }]
        : [target.base.numerator, target.base.denominator];
    case "reference":
      return [{ kind: "elements", sum: target.of }];
    case "at-least":
    case "at-most":
    case "equal":
    case "between":
    case undefined:
      return [];
  }
}

/** The lists of elements an aggregation adds up, each of which must name at least one. */
export function sumsOf(aggregation: Aggregation): readonly (readonly ElementCode[])[] {
  switch (aggregation.kind) {
    case "sum":
      return [aggregation.of];
    case "ratio":
    case "percent-of-plan":
      return sumsIn(amountsOf(aggregation));
    case "share-of-units":
      return [aggregation.met, aggregation.units];
    case "per-unit":
      return [aggregation.amount, [aggregation.met], [aggregation.units]];
    case "average":
      return [aggregation.amount, aggregation.units];
    case "mean":
      return [[aggregation.of]];
    case "list":
      return [];
  }
}

/** The elements a derivation is calculated from. */
export function partsOf(derivation: Derivation): readonly ElementCode[] {
  switch (derivation.kind) {
    case "one":
      return [];
    case "meets":
      return [derivation.amount];
    case "combination":
      return [...derivation.plus, ...derivation.minus];
    case "by-day":
      return [derivation.date];
    case "days":
      return [derivation.from, derivation.to];
  }
}

/** The elements a check names; of a comparison the whole or the closing stock first. */
export function comparedIn(check: ArithmeticCheck): readonly ElementCode[] {
  switch (check.kind) {
    case "part-of-whole":
      return [check.whole, check.part];
    case "sum-of-parts":
      return [check.whole, ...check.parts];
    case "stock-flow":
      return [check.closing, check.opening, ...check.increases, ...check.decreases];
    case "range":
      return [check.element];
    case "mean-between":
      return [check.mean, ...check.parts];
    case "required-if":
      return [check.when, ...check.then];
    case "all-or-none":
      return check.elements;
    case "register-count":
    case "listed":
      return [check.element];
    case "in-round":
      return "element" in check ? [check.element] : [];
    case "age-limit":
      return [];
  }
}

/** The columns of a register that a check looks at; undefined where it looks at none. */
export function columnsIn(
  check: ArithmeticCheck,
): { readonly register: RegisterCode; readonly columns: readonly ColumnCode[] } | undefined {
  switch (check.kind) {
    case "age-limit":
      return { register: check.register, columns: [check.birthDate] };
    case "register-count":
    case "listed":
      return { register: check.register, columns: choicesOf(check).map(({ column }) => column) };
    case "in-round":
      return "element" in check ? undefined : { register: check.register, columns: [check.column] };
    case "part-of-whole":
    case "sum-of-parts":
    case "stock-flow":
    case "range":
    case "mean-between":
    case "required-if":
    case "all-or-none":
      return undefined;
  }
}

/** The choices by which a check tells the rows it counts. */
export const choicesOf = (check: CheckOf<"register-count"> | CheckOf<"listed">): readonly RowChoice[] => [
  ...(check.where ? [check.where] : []),
  ...(check.kind === "listed" ? (check.also ?? []) : []),
];
