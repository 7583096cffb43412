import type { FormulaKind, FormulaFault } from "./plan-sheet-problem";
import type { CodedPart, Named, CodeBook } from "./code-book";
import { blankable, type Codec } from "./codec";
import { namedFaults } from "./named-faults";

/** What a formula comes to: as much as can be understood, and what is wrong with it. */
export interface Parsed<V> {
  readonly value: V;
  readonly fault?: FormulaFault | undefined;
}

/** A formula as an officer writes it, and how it is read back. */
export interface Syntax<V> {
  readonly write: (value: V) => string;
  readonly parse: (text: string, book: CodeBook) => Parsed<V>;
}

/** The same formula for a value of another shape. */
export const formulaFor = <V, W>(
  syntax: Syntax<V>,
  make: (value: V) => W,
  from: (value: W) => V,
): Syntax<W> => ({
  write: (value) => syntax.write(from(value)),
  parse: (text, book) => {
    const { value, fault } = syntax.parse(text, book);
    return { value: make(value), fault };
  },
});

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
