import type { FormulaKind } from "./plan-sheet-problem";
import type { Syntax } from "../formulas/formula-syntax";
import type { CodedPart, Named } from "./code-book";
import { blankable, type Codec } from "./codec";
import { namedFaults } from "./named-faults";

/** A formula of ours: text that names codes. As much as can be understood is read, together with its first fault. */
export const formula = <V>(
  kind: FormulaKind,
  syntax: Syntax<V>,
  ...parts: readonly CodedPart[]
): Codec<V | undefined> =>
  blankable<V>({ input: "text", refersTo: parts }, syntax.write, ({ tidy, book, report, later }) => {
    if (tidy === "") return undefined;
    const note = (named: Named): void => later((known) => namedFaults(named, known));
    const { value, fault } = syntax.parse(tidy, { ...book, note });
    if (fault !== undefined) report({ kind: "bad-formula", found: tidy, fault, formula: kind });
    return value;
  });
