import type { Model } from "@ironcalc/wasm";
import type { IronCalc } from "./iron-calc-calculation";

/** What the engine shows for a text that is no formula. */
export const UNREADABLE = "#ERROR!";

/** Tells texts that are formulas by reading each once, in a workbook of its own: the engine is slow with a large one. */
export class ReadableFormulas {
  private readonly known = new Set<string>();
  private model: Model | undefined;

  constructor(private readonly load: () => IronCalc) {}

  /** Those of the texts that may be no formulas: another text beside them, or a cell they look at, may be to blame. */
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
