import type { Model } from "@ironcalc/wasm";
import { mentions } from "../model/mentions";

/** Something entered that the engine has not been told yet. */
export interface Entry {
  readonly sheet: string | undefined;
  readonly kind: "new-sheet" | "sheet" | "name" | "cell";
  /** The formula of a cell or a name. */
  readonly formula?: string;
  readonly tell: (model: Model) => void;
}

/** What was entered since the engine was asked last, in turn. */
export class WaitingEntries {
  private readonly entries = new Map<unknown, Entry>();

  /** With a key, in place of what waits under the same key. */
  add(entry: Entry, key: unknown = entry): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
  }

  /** Forgets a sheet that the engine has never seen. False, and nothing is forgotten, where something else may refer to it. */
  forget(sheet: string, name: string): boolean {
    for (const { sheet: own, formula = "" } of this.entries.values()) {
      if (own !== sheet && mentions(formula, name)) return false;
    }
    for (const [key, { sheet: own }] of this.entries) if (own === sheet) this.entries.delete(key);
    return true;
  }

  /** All of them, no longer waiting; new sheets come first, as long as none takes the name of another one. */
  take(): readonly Entry[] {
    const waiting = [...this.entries.values()];
    this.entries.clear();
    if (waiting.some(({ kind }) => kind === "sheet")) return waiting;
    const isNew = ({ kind }: Entry): boolean => kind === "new-sheet";
    return [...waiting.filter(isNew), ...waiting.filter((entry) => !isNew(entry))];
  }
}
