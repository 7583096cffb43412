import {
  type DataElement,
  elementsOfTarget,
  type Indicator,
  type Section,
  countedRegister,
  sumTerms,
} from "../../model/plan";
import type { Template } from "../../model/form";

export type FigureColumn =
  | { readonly kind: "element"; readonly section: Section; readonly element: DataElement }
  | { readonly kind: "indicator"; readonly section: Section; readonly indicator: Indicator };

/** Returns figure columns by section: first elements asked, then the indicators they form. */
export function figureColumns(template: Template): readonly FigureColumn[] {
  const columns: FigureColumn[] = [];
  let calculated: FigureColumn[] = [];
  let section: Section | undefined;
  for (const row of template.rows) {
    if (row.kind === "section") {
      columns.push(...calculated);
      calculated = [];
      section = row.section;
      continue;
    }
    if (section === undefined) throw new Error(`a row of ${template.plan.id} stands before any section`);
    if (row.kind === "element") columns.push({ kind: "element", section, element: row.element });
    else if (hasOwnColumn(row.indicator, template)) {
      calculated.push({ kind: "indicator", section, indicator: row.indicator });
    }
  }
  return [...columns, ...calculated];
}

/** Counts by column the sections begun. */
export function sectionsUpTo(columns: readonly FigureColumn[]): readonly number[] {
  let sections = 0;
  return columns.map(({ section }, index) => {
    if (columns[index - 1]?.section !== section) sections += 1;
    return sections;
  });
}

/** An indicator of a single element repeats it; a list has its own sheet. */
function hasOwnColumn({ aggregation, target }: Indicator, template: Template): boolean {
  if (countedRegister(aggregation) !== undefined) return false;
  // Complete only with its target's reference, which the element does not show.
  if (elementsOfTarget(target, template.plan).length > 0) return true;
  const [only, ...more] = sumTerms(aggregation);
  if (only === undefined || more.length > 0) return true;
  const element = template.plan.elements.find(({ code }) => code === only);
  // A combination is complete only with all terms, which its cell does not show.
  return element?.derived?.by.kind === "combination";
}
