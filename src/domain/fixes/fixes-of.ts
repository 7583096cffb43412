import type { Finding, RuleId } from "../finding/finding";
import { type FormulaOf, fixOf } from "./fix-of";
import type { Fix } from "./fix";

/** Of two rules that speak of one cell, the one that stands here first, or that does not stand here, is followed. */
const WEAKEST: readonly RuleId[] = ["cleaned-text"];

/** The safe changes for findings about one file, in their order; one a cell. */
export function fixesOf(findings: readonly Finding[], formulaOf: FormulaOf): readonly Fix[] {
  const byCell = new Map<string, Fix>();
  for (const finding of findings) {
    const fix = fixOf(finding, formulaOf);
    if (fix === undefined) continue;
    const key = `${fix.place.cell} ${fix.place.sheet}`;
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, fix);
    else if (WEAKEST.includes(known.rule) && !WEAKEST.includes(fix.rule)) byCell.set(key, fix);
  }
  return [...byCell.values()];
}
