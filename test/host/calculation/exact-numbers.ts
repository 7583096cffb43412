import type { Model } from "@ironcalc/wasm";

/** After this many passes no digits of a double are left. */
const PASSES = 4;

/** A cell with a number and the engine's text for it: the first approximation, if it is plain decimal. */
export interface ShownNumber {
  readonly reference: string;
  readonly shown: string;
}

/**
 * No scientific notation: with a format it guessed, the engine shows wrong exponents (-4.2E239 as
 * -4.20E+23239).
 */
const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/**
 * Returns the exact numbers of formulas. The engine shows only rounded text. So a scratch sheet (number 0)
 * shows each value, then the rest after subtracting the text, and so on. Subtracting neighbouring doubles is
 * exact, so the parts add up. Source: measured over 2,000 random doubles (excel-host notes, section 6).
 */
export function readExactly(model: Model, numbers: readonly ShownNumber[]): number[] {
  const references = numbers.map(({ reference }) => reference);
  const parts: string[][] = numbers.map(({ shown }) => (isDecimal(shown) ? [shown] : []));
  let open = [...references.keys()];
  for (let pass = 0; pass < PASSES && open.length > 0; pass++) {
    model.pauseEvaluation();
    for (const index of open) {
      const shown = (parts[index] ?? []).map((part) => `-(${part})`).join("");
      model.setUserInput(0, index + 1, 1, `=${references[index] ?? ""}${shown}`);
    }
    const area = { sheet: 0, row: 1, column: 1, width: 1, height: references.length };
    model.updateRangeStyle(area, "num_fmt", "general");
    model.resumeEvaluation();
    model.evaluate();
    open = open.filter((index) => {
      const shown = model.getFormattedCellValue(0, index + 1, 1);
      if (Number(shown) === 0) return false;
      parts[index]?.push(shown);
      return true;
    });
  }
  if (references.length > 0) model.rangeClearAll(0, 1, 1, references.length, 1);
  return parts.map((texts) => texts.reduceRight((sum, text) => sum + Number(text), 0));
}
