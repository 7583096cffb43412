import type { FormulaCodes } from "../formulas/parse-amount";
import type { KnownCodes } from "../formulas/parse-sum";
import type { FormulaFault } from "../formulas/formula-fault";
import type { FormulaKind } from "../plan-sheet-problem";
import type { PlanColumn, PlanTable } from "../plan-tables";
import type { CodeBook, CodedPart } from "./code-book";
import type { ReadingLog } from "./reading-log";
import type { SourceRow } from "./source-row";

/** The codes of one kind, for a formula. */
export const knownCodes = (book: CodeBook, part: CodedPart): KnownCodes => ({
  isKnown: (code) => book.isKnown(part, code),
  spelling: (code) => book.spelling(part, code),
});

export const formulaCodes = (book: CodeBook): FormulaCodes => ({
  elements: knownCodes(book, "element"),
  indicators: knownCodes(book, "indicator"),
  registers: knownCodes(book, "register"),
});

/** Writes down what is wrong with a formula, if anything is. */
export function reportFormula<T extends PlanTable>(
  log: ReadingLog,
  source: SourceRow<T>,
  column: PlanColumn<T>,
  {
    found,
    fault,
    formula,
  }: { readonly found: string; readonly fault: FormulaFault | undefined; readonly formula: FormulaKind },
): void {
  if (fault !== undefined) log.report(source, column, { kind: "bad-formula", found, fault, formula });
}
