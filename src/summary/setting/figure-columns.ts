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

/** The columns of figures by section: first all elements asked, then the indicators calculated from them. */
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

/** By column, how many sections have begun with it. */
export function sectionsUpTo(columns: readonly FigureColumn[]): readonly number[] {
  let sections = 0;
  return columns.map(({ section }, index) => {
    if (columns[index - 1]?.section !== section) sections += 1;
    return sections;
  });
}

/**
 * An indicator that is one element and no more shows nothing its element does not; a list stands on its own
 * sheet.
 */
function hasOwnColumn({ aggregation, target }: Indicator, template: Template): boolean {
  if (countedRegister(aggregation) !== undefined) return false;
  // Complete only with what its target is taken from, which is more than its element can say.
  if (elementsOfTarget(target, template.plan).length > 0) return true;
  const [only, ...more] = sumTerms(aggregation);
  if (only === undefined || more.length > 0) return true;
  const element = template.plan.elements.find(({ code }) => code === only);
  // A combination is complete only with all its terms, which is more than its own cell can say.
  return element?.derived?.by.kind === "combination";
}
