import type { FormulaFault } from "./formula-fault";
import type { CodeBook } from "../codec/code-book";

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
