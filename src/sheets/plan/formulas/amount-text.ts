import type { Amount } from "../../../domain/plan/amount";
import { FORMULA_PHRASES } from "../../words/plan-formula-words";

/** "A + B". */
export const sumText = (codes: readonly string[]): string => codes.join(" + ");

/** "A + B - C"; what is taken away comes last. */
export const differenceText = (plus: readonly string[], minus: readonly string[]): string =>
  [plus.join(" + "), ...minus.map((code) => `- ${code}`)].filter((text) => text !== "").join(" ");

/** A sum beside a division sign: "A", "(A + B)". */
export const operandText = (codes: readonly string[]): string =>
  codes.length > 1 ? `(${sumText(codes)})` : sumText(codes);

/** "(A + B)", or the phrase for the numerator of another indicator. */
export const amountText = (amount: Amount): string =>
  amount.kind === "elements" ? operandText(amount.sum) : `${FORMULA_PHRASES.numeratorOf} ${amount.indicator}`;

/** "A / (B + C)". */
export const ratioText = (numerator: Amount, denominator: Amount): string =>
  `${amountText(numerator)} / ${amountText(denominator)}`;

/** "A / B" of two sums. */
export const shareText = (part: readonly string[], whole: readonly string[]): string =>
  `${operandText(part)} / ${operandText(whole)}`;
