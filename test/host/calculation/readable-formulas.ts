import type { Model } from "@ironcalc/wasm";
import type { IronCalc } from "./iron-calc-calculation";

/** The engine's text for an unreadable formula. */
export const UNREADABLE = "#ERROR!";

/**
 * Finds unreadable formulas by parsing each once, in a separate workbook: the engine is slow with a large
 * one.
 */
export class ReadableFormulas {
  private readonly known = new Set<string>();
  private model: Model | undefined;

  constructor(private readonly load: () => IronCalc) {}

  /** Returns the texts that may be unreadable; another text or a referenced cell may be the cause. */
  doubtful(formulas: readonly string[]): ReadonlySet<string> {
    const unknown = [...new Set(formulas)].filter((formula) => !this.known.has(formula));
    if (unknown.length === 0) return new Set();
    const model = (this.model ??= new (this.load().Model)("formulas", "en", "UTC", "en"));
    model.pauseEvaluation();
    for (const [index, formula] of unknown.entries()) model.setUserInput(0, index + 1, 1, formula);
    model.resumeEvaluation();
    model.evaluate();
    const doubtful = new Set(
      unknown.filter((_, index) => model.getFormattedCellValue(0, index + 1, 1) === UNREADABLE),
    );
    model.rangeClearAll(0, 1, 1, unknown.length, 1);
    for (const formula of unknown) if (!doubtful.has(formula)) this.known.add(formula);
    return doubtful;
  }
}
