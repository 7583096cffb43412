import type { FormulaKind, FormulaFault } from "./plan-sheet-problem";
import type { CodedPart, Named, CodeBook } from "./code-book";
import { blankable, type Codec } from "./codec";
import { namedFaults } from "./named-faults";

/** The result of parsing a formula: the understood part, and the first fault. */
export interface Parsed<V> {
  readonly value: V;
  readonly fault?: FormulaFault | undefined;
}

/** The syntax of a formula, for writing and reading. */
export interface Syntax<V> {
  readonly write: (value: V) => string;
  readonly parse: (text: string, book: CodeBook) => Parsed<V>;
}

/** Adapts a syntax to a value of another shape. */
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

/** A codec for a formula, a text that names codes. Reads as much as possible, with the first fault. */
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
