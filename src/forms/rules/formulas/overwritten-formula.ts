import { finding, type Finding, shownOf } from "../../../model/finding";
import { meets } from "../../../model/plan";
import { amountOf } from "../../../model/value";
import { compareFraction } from "./compare-fraction";
import { formulaCells, type FormulaCell } from "./formula-cells";
import { formulaVerdict } from "./formula-verdict";
import type { Rule } from "../subject/rule";

/**
 * Reports a formula that was typed over, deleted, or gives another number than the figures. Totals never use
 * such a cell; the printed number differs from the added one.
 */
export const overwrittenFormula: Rule = (subject) =>
  formulaCells(subject).flatMap((cell) => (cell.entry.hasFormula ? recalculated(cell) : typedOver(cell)));

/** A correct typed figure still gets a warning: it will not follow the next correction. */
function typedOver(cell: FormulaCell): readonly Finding[] {
  return [found(cell, agrees(cell) ? "warning" : "error")];
}

/** Never calculated files have formulas without results; the rule `ratio` reports changed ratios. */
function recalculated(cell: FormulaCell): readonly Finding[] {
  if (cell.isFraction || cell.isConsequence) return [];
  return formulaVerdict(cell) === "wrong" ? [found(cell, "error")] : [];
}

/** Returns a ratio that would be right with a percent sign. */
function percentOf({
  entry: { reading },
  exact,
  isFraction,
}: FormulaCell): "fraction" | "hundredfold" | undefined {
  if (!isFraction) return undefined;
  const amount = reading.kind === "misread" ? undefined : amountOf(reading);
  if (amount === undefined || exact === undefined || exact <= 0) return "fraction";
  return agreesWith(amount / 100, exact) ? "hundredfold" : "fraction";
}

function agreesWith(amount: number, exact: number): boolean {
  const verdict = compareFraction(amount, exact);
  return verdict === "equal" || verdict === "truncated";
}

function agrees({ entry: { reading }, exact, isFraction }: FormulaCell): boolean {
  if (reading.kind === "misread") return false;
  const amount = amountOf(reading);
  if (amount === undefined || exact === undefined) return amount === exact;
  return isFraction ? agreesWith(amount, exact) : meets("equal", amount, exact);
}

function found(cell: FormulaCell, severity: "error" | "warning"): Finding {
  const { place, label, entry, exact } = cell;
  const percent = percentOf(cell);
  return finding("overwritten-formula", severity, place, label, {
    found: shownOf(entry.reading),
    expected: exact ?? null,
    hasFormula: entry.hasFormula,
    percent,
  });
}
