import type { Syntax } from "../codec/formula-codec";
import type { FormulaFault } from "../codec/plan-sheet-problem";
import type { Amount } from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import type { CodeRequirement } from "../codec/code-book";
import { FORMULA_PHRASES } from "../words/formula-words";
import { afterPhrase } from "./leading-phrase";
import { elementsWith, oneCode, SUM } from "./sum-syntax";

/** A numerator and a denominator. */
interface Ratio {
  readonly numerator: Amount;
  readonly denominator: Amount;
}

interface Share {
  readonly part: readonly ElementCode[];
  readonly whole: readonly ElementCode[];
}

/** Vietnamese schools teach the colon for division. */
const DIVISION = /[/:\u00f7]/;

/** Checks whether a formula has a division. */
export const divides = (text: string): boolean => DIVISION.test(text);

/** Splits a formula at division signs. */
export const divisionParts = (text: string): readonly string[] => text.split(DIVISION);

const INDICATOR = oneCode("indicator", "ratio");

/** "A", "(A + B)", or the numerator of another indicator. */
const amountWith = (wants: CodeRequirement): Syntax<Amount> => ({
  write: (amount) => {
    if (amount.kind === "numerator-of") return `${FORMULA_PHRASES.numeratorOf} ${amount.indicator}`;
    const sum = SUM.write(amount.sum);
    return amount.sum.length > 1 ? `(${sum})` : sum;
  },
  parse: (text, book) => {
    const bare = /^\(([^()]*)\)$/.exec(text.trim())?.[1] ?? text;
    const chained = afterPhrase(bare.trim(), FORMULA_PHRASES.numeratorOf);
    if (chained !== undefined) {
      const { value, fault } = INDICATOR.parse(chained, book);
      return { value: { kind: "numerator-of", indicator: value }, fault };
    }
    const { value, fault } = elementsWith(wants, true).parse(text, book);
    return { value: { kind: "elements", sum: value }, fault };
  },
});
export const AMOUNT = amountWith("amount");

/** "A / B" of two amounts. Without a division everything is the numerator. */
const ratioOf = (over: Syntax<Amount>, under: Syntax<Amount>): Syntax<Ratio> => ({
  write: ({ numerator, denominator }) => `${over.write(numerator)} / ${under.write(denominator)}`,
  parse: (text, book) => {
    const [above = "", below, ...others] = divisionParts(text);
    const numerator = over.parse(above.trim(), book);
    const denominator = under.parse((below ?? "").trim(), book);
    const fault = divisionFault(above, below, others) ?? numerator.fault ?? denominator.fault;
    return { value: { numerator: numerator.value, denominator: denominator.value }, fault };
  },
});
export const RATIO = ratioOf(AMOUNT, AMOUNT);

function divisionFault(
  above: string,
  below: string | undefined,
  others: readonly string[],
): FormulaFault | undefined {
  if (below === undefined) return { kind: "division-needed" };
  if (others.length > 0) return { kind: "several-divisions" };
  if (above.replace("=", "").trim() === "") return { kind: "missing-numerator" };
  return below.trim() === "" ? { kind: "missing-denominator" } : undefined;
}

const elements = (sum: readonly ElementCode[]): Amount => ({ kind: "elements", sum });
const sumOf = (amount: Amount): readonly ElementCode[] => (amount.kind === "elements" ? amount.sum : []);

/** "A / B" of two sums of elements. */
const shareOf = (ratio: Syntax<Ratio>): Syntax<Share> => ({
  write: ({ part, whole }) => ratio.write({ numerator: elements(part), denominator: elements(whole) }),
  parse: (text, book) => {
    const { value, fault } = ratio.parse(text, book);
    const { numerator, denominator } = value;
    const isChained = numerator.kind !== "elements" || denominator.kind !== "elements";
    return {
      value: { part: sumOf(numerator), whole: sumOf(denominator) },
      fault: fault ?? (isChained ? { kind: "chain-unwanted" } : undefined),
    };
  },
});

const UNITS = amountWith("tally");
/** A share of units. */
export const UNIT_SHARE = shareOf(ratioOf(UNITS, UNITS));
export const PER_UNITS = shareOf(ratioOf(AMOUNT, UNITS));
