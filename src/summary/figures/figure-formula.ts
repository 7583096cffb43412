import { all } from "../../forms/layout";
import { binary, call, number, text, type Formula } from "../../workbook/formula";

/** The numbers among the cells added up; `otherwise` where there is none: a missing figure is not 0. */
export const sumFormula = (cells: readonly Formula[], otherwise: string): Formula =>
  call("IF", binary(call("COUNT", ...cells), "=", number(0)), text(otherwise), call("SUM", ...cells));

/** One number divided by another; `otherwise` where one is missing or there is nothing to divide by. */
export const quotientFormula = (numerator: Formula, denominator: Formula, otherwise: string): Formula =>
  call(
    "IF",
    all([call("ISNUMBER", numerator), binary(call("N", denominator), ">", number(0))]),
    binary(numerator, "/", denominator),
    text(otherwise),
  );
