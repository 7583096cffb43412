import { binary, call, number, type Formula } from "../../workbook/formula";

/** Numbers are equal if they agree in 12 digits, as in src/model/plan/target.ts. */
const DIGITS = 12;

export const isNumber = (figure: Formula): Formula => call("ISNUMBER", figure);

export function difference(value: Formula, wanted: Formula): Formula {
  const isSmall = wanted.kind === "value" && typeof wanted.value === "number" && Math.abs(wanted.value) <= 1;
  const apart = binary(value, "-", wanted);
  const scale = call("MAX", number(1), call("ABS", wanted));
  return call("ROUND", isSmall ? apart : binary(apart, "/", scale), number(DIGITS));
}

/** Compares whether one figure is strictly above another. */
export const isPositive = (figure: Formula, than: Formula): Formula =>
  binary(difference(figure, than), ">", number(0));
