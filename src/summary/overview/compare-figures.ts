import { binary, call, number, type Formula } from "../../workbook/formula";

/** Fractions are compared to 9 decimals, as src/model/plan/target.ts does. */
const DECIMALS = 9;

export const isNumber = (figure: Formula): Formula => call("ISNUMBER", figure);

export const difference = (value: Formula, wanted: Formula): Formula =>
  call("ROUND", binary(value, "-", wanted), number(DECIMALS));

/** Whether one figure is strictly above another. */
export const isPositive = (figure: Formula, than: Formula): Formula =>
  binary(difference(figure, than), ">", number(0));
