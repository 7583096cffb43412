import { all } from "../../forms/layout";
import { binary, call, number, text, type Formula } from "../../workbook/formula";

/** Sums the numbers among the cells; `otherwise` if there is none: a missing figure is not 0. */
export const sumFormula = (cells: readonly Formula[], otherwise: string): Formula =>
  call("IF", binary(call("COUNT", ...cells), "=", number(0)), text(otherwise), call("SUM", ...cells));

/** Divides one number by another; `otherwise` if one is missing or the divisor is 0. */
export const quotientFormula = (numerator: Formula, denominator: Formula, otherwise: string): Formula =>
  call(
    "IF",
    all([call("ISNUMBER", numerator), binary(call("N", denominator), ">", number(0))]),
    binary(numerator, "/", denominator),
    text(otherwise),
  );
