import type { ElementCode } from "../../model/codes";
import { type DataElement, type Indicator, type Section, sumTerms } from "../../model/plan";
import type { Template } from "../../model/form";

export type OverviewLine =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "indicator"; readonly indicator: Indicator; readonly ordinal?: number }
  | { readonly kind: "element"; readonly element: DataElement };

/**
 * Returns the overview's lines in form order: indicators, each with the elements that its line does not show
 * as numerator, denominator or only term.
 */
export function overviewLines(template: Template): readonly OverviewLine[] {
  const lines: OverviewLine[] = [];
  const elements = new Map(template.plan.elements.map((element) => [element.code, element]));
  const shown = new Set<ElementCode>();
  let ordinal = 0;
  const isNumbered = template.plan.partlyKnown === undefined;

  const show = (codes: readonly ElementCode[]): void => {
    for (const code of codes) {
      const element = elements.get(code);
      if (element === undefined || element.overUnits === "none" || shown.has(code)) continue;
      shown.add(code);
      lines.push({ kind: "element", element });
    }
  };

  for (const row of template.rows) {
    if (row.kind === "section") {
      lines.push(row);
      show(row.section.elements);
    } else if (row.kind === "indicator") {
      const { aggregation, asks } = row.indicator;
      lines.push({ ...row, ...(isNumbered && { ordinal: (ordinal += 1) }) });
      const terms = sumTerms(aggregation);
      for (const code of terms.length === 1 ? terms : []) shown.add(code);
      show([...terms, ...asks]);
    }
  }
  return lines;
}
