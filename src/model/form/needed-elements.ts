import type { ElementCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import { elementsOf } from "../plan/elements-of-indicator";
import type { Indicator } from "../plan/indicator";
import type { Template } from "./template";

/**
 * The elements a unit has to answer for an indicator to be complete, each once. A combination the form calculates stands
 * for its terms, so that a unit that gave only one of them is seen to be halfway. Elements the form lacks are left out.
 * `codes`: those of a part of the indicator.
 */
export function neededElements(
  indicator: Indicator,
  template: Template,
  codes = elementsOf(indicator, template.plan),
): readonly DataElement[] {
  const needed = new Map<ElementCode, DataElement>();
  const add = (codes: readonly ElementCode[]): void => {
    for (const row of template.rows) {
      if (row.kind !== "element" || !codes.includes(row.element.code)) continue;
      const by = row.state === "calculated" ? row.element.derived?.by : undefined;
      if (by?.kind === "combination") add([...by.plus, ...by.minus]);
      else needed.set(row.element.code, row.element);
    }
  };
  add(codes);
  return [...needed.values()];
}
