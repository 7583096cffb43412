import { finding, type Finding, type Shown } from "../../model/finding";
import type { ElementCode } from "../../model/codes";
import { isCellError, type CellContent } from "../../workbook/grid";
import type { TypedFormula } from "./formula-cells";
import { blankFormFinding } from "./structure-findings";

/** Figures that differ by less are equal: somebody typed a ratio with the digits it shows. */
const SHOWN_DIGITS = 0.000_05;

/**
 * Formulas that somebody typed over, held against what they should give from the figures of the same copy.
 */
export function typedFormulaFindings(
  typed: readonly TypedFormula[],
  results: ReadonlyMap<ElementCode, CellContent | undefined>,
): readonly Finding[] {
  return typed.map(({ formula, place, content }): Finding => {
    const expected = results.get(formula.code);
    const found = shown(content);
    if (expected === undefined) {
      return { ...blankFormFinding("formula-typed", [place.cell], place, formula.label), found };
    }
    const isRight = isSame(content, expected);
    return finding("overwritten-formula", isRight ? "warning" : "error", place, formula.label, {
      found,
      expected: shown(expected),
      hasFormula: false,
    });
  });
}

/** An empty cell shows what a formula over nothing gives. */
function isSame(found: CellContent | undefined, expected: CellContent): boolean {
  if (typeof found === "number" && typeof expected === "number") {
    return Math.abs(found - expected) <= SHOWN_DIGITS;
  }
  return found === expected || (found === undefined && (expected === 0 || expected === ""));
}

function shown(content: CellContent | undefined): Shown {
  if (content === undefined) return null;
  return isCellError(content) ? content.error : content;
}
