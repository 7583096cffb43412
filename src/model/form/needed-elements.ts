import type { ElementCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import { elementsOf } from "../plan/elements-of-indicator";
import type { Indicator } from "../plan/indicator";
import type { Template } from "./template";

/**
 * Returns the elements a unit must fill for an indicator to be complete, each once. A combination that the
 * form calculates is replaced by its operands, so that a partly filled one shows as incomplete. Elements the
 * form lacks are skipped. `codes`: limits the result to a part of the indicator.
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
