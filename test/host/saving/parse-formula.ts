import type { Formula } from "../../../src/workbook/formula/formula";
import { formulaText } from "../../../src/workbook/formula/formula-text";
import { parseFormula as readFormula } from "../../../src/workbook/formula/parsing/parse-formula";

/**
 * Parses a formula that the add-in wrote. Throws unless formatting it gives the same text, so that nothing is
 * lost silently.
 */
export function parseFormula(text: string): Formula {
  const formula = readFormula(text);
  if (formula === undefined || formulaText(formula) !== text)
    throw new Error(`Not a formula of ours: ${text}`);
  return formula;
}
