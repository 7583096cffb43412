import type { Amount } from "../../../domain/plan/amount";
import { elementCode, indicatorCode } from "../../../domain/codes";
import { FORMULA_PHRASES } from "../../words/plan-formula-words";
import type { FormulaFault, Parsed } from "./formula-fault";
import { afterPhrase } from "./leading-phrase";
import { parseCode, parsePlainSum, type KnownCodes } from "./parse-sum";

/** The codes formulas may name. */
export interface FormulaCodes {
  readonly elements: KnownCodes;
  readonly indicators: KnownCodes;
  readonly registers: KnownCodes;
}

/** Two amounts of which one is divided by the other. */
export interface ParsedRatio {
  readonly numerator: Amount;
  readonly denominator: Amount;
}

/** The colon is what Vietnamese schools teach for a division. */
const DIVISION = /[/:\u00f7]/;

/** Whether a formula divides anything. */
export const divides = (text: string): boolean => DIVISION.test(text);

/** The pieces of a formula between division signs. */
export const divisionParts = (text: string): readonly string[] => text.split(DIVISION);

/** "A + B", or the numerator of another indicator. */
export function parseAmount(text: string, codes: FormulaCodes): Parsed<Amount> {
  const bare = /^\(([^()]*)\)$/.exec(text.trim())?.[1] ?? text;
  const chained = afterPhrase(bare.trim(), FORMULA_PHRASES.numeratorOf);
  if (chained !== undefined) {
    const { value, ...rest } = parseCode(chained, codes.indicators);
    return { value: { kind: "numerator-of", indicator: indicatorCode(value) }, ...rest };
  }
  const { value, ...rest } = parsePlainSum(text, codes.elements);
  return { value: { kind: "elements", sum: value.map(elementCode) }, ...rest };
}

/** "A / B" of two amounts. Without a division everything is the numerator. */
export function parseRatio(text: string, codes: FormulaCodes): Parsed<ParsedRatio> {
  const [above = "", below, ...others] = divisionParts(text);
  const numerator = parseAmount(above.trim(), codes);
  const denominator = parseAmount((below ?? "").trim(), codes);
  const fault = divisionFault(above, below, others) ?? numerator.fault ?? denominator.fault;
  return { value: { numerator: numerator.value, denominator: denominator.value }, ...(fault && { fault }) };
}

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

/** "A / B" of two sums of elements. */
export function parseShare(
  text: string,
  codes: FormulaCodes,
): Parsed<{ readonly part: readonly string[]; readonly whole: readonly string[] }> {
  const { value, fault } = parseRatio(text, codes);
  const { numerator, denominator } = value;
  const sum = (amount: Amount): readonly string[] => (amount.kind === "elements" ? amount.sum : []);
  const isChained = numerator.kind !== "elements" || denominator.kind !== "elements";
  const first = fault ?? (isChained ? ({ kind: "chain-unwanted" } as const) : undefined);
  return { value: { part: sum(numerator), whole: sum(denominator) }, ...(first && { fault: first }) };
}
