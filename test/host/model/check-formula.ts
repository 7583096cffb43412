import { refuse } from "../protocol/excel-error";

const LONGEST_FORMULA = 8_192;
const LONGEST_LITERAL = 255;

/**
 * Refuses impossible formulas on entry: unbalanced brackets, an open quote, an operator without right
 * operand, a literal of more than 255 characters. The engine finds other errors at the end of the batch.
 * Source: "Excel specifications and limits", and the support page "Formula contains a text of more than 255
 * characters".
 */
export function checkFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA || /^=?\s*$/.test(formula)) refuse("InvalidArgument");
  for (const [, literal = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    if (literal.replaceAll('""', '"').length > LONGEST_LITERAL) refuse("InvalidArgument");
  }
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "0");
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (depth < 0) refuse("InvalidArgument");
  }
  if (depth !== 0 || bare.includes('"') || /[-+*/^&=<>,(]\s*$/.test(bare)) refuse("InvalidArgument");
}

/**
 * Refuses a number format with an open quote or bracket, or an incomplete escape. Source: the user interface.
 */
export function checkNumberFormat(code: string): void {
  const bare = code
    .replace(/\\./g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "");
  if (code.length > 255 || /["[\]\\]/.test(bare) || bare.split(";").length > 4) refuse("InvalidArgument");
}
