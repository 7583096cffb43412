import { type Finding, traitsOf } from "../../model/finding";
import { type FormulaOf, fixOf } from "./fix-of";
import type { Fix } from "./fix";

/** Returns the safe fixes for the findings about one file in order, at most one a cell. */
export function fixesOf(findings: readonly Finding[], formulaOf: FormulaOf): readonly Fix[] {
  const byCell = new Map<string, Fix>();
  for (const finding of findings) {
    const fix = fixOf(finding, formulaOf);
    if (fix === undefined) continue;
    const key = `${fix.place.cell} ${fix.place.sheet}`;
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, fix);
    else if (traitsOf(known.rule).givesWay && !traitsOf(fix.rule).givesWay) byCell.set(key, fix);
  }
  return [...byCell.values()];
}
