import type { MisreadingReason } from "../../domain/submission";

/** What a text in place of a number comes to. */
export type NumberText =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "misread"; readonly reason: MisreadingReason };

const DIGITS = /^-?\d{1,15}$/;
/** Two or more groups of three with one and the same separator: nothing but thousands. */
const GROUPED = /^-?\d{1,3}([., ])\d{3}(?:\1\d{3})+$/;
/** One group: "1.234" is 1234 here and 1,234 there. */
const ONE_GROUP = /^-?\d{1,3}[., ]\d{3}$/;

/** Reads a tidied text where a number was asked; converted only when there is one way to read it. */
export function readNumberText(text: string): NumberText {
  if (DIGITS.test(text)) return { kind: "number", number: Number(text) };
  if (GROUPED.test(text)) return { kind: "number", number: Number(text.replace(/[., ]/g, "")) };
  return { kind: "misread", reason: ONE_GROUP.test(text) ? "ambiguous-number" : "not-a-number" };
}
