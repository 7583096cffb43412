import { finding, type Finding, shownOf } from "../../../model/finding";
import { meets } from "../../../model/plan";
import { amountOf } from "../../../model/value";
import { compareFraction } from "./compare-fraction";
import { formulaCells, type FormulaCell } from "./formula-cells";
import { formulaVerdict } from "./formula-verdict";
import type { Rule } from "../subject/rule";

/**
 * A formula of the form was typed over or deleted, or it is there but gives another number than the figures
 * do. Totals never use such a cell; the finding says that what is printed is not what is added up.
 */
export const overwrittenFormula: Rule = (subject) =>
  formulaCells(subject).flatMap((cell) => (cell.entry.hasFormula ? recalculated(cell) : typedOver(cell)));

/**
 * A typed figure that happens to be right is still worth a warning: it will not follow the next correction.
 */
function typedOver(cell: FormulaCell): readonly Finding[] {
  return [found(cell, agrees(cell) ? "warning" : "error")];
}

/**
 * A file that was never calculated has formulas without results; and a changed ratio is for the rule ratio.
 */
function recalculated(cell: FormulaCell): readonly Finding[] {
  if (cell.isFraction || cell.isConsequence) return [];
  return formulaVerdict(cell) === "wrong" ? [found(cell, "error")] : [];
}

/** A ratio that would be right with a percent sign behind it. */
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
