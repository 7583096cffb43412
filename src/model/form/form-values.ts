import type { ElementCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import { derive } from "./derive";
import { rowsByElement } from "./rows-by-element";
import type { Template } from "./template";
import { BLANK, NOT_APPLICABLE, type Value } from "../value";

/**
 * Returns the values of all element rows in form order: inputs from `inputOf`, calculated rows calculated,
 * closed rows not applicable. Throws if a row depends on itself or on an element that the form lacks: a bug
 * of the plan. `isOpen`: calculated rows that stay blank although their operands are known.
 */
export function formValues(
  template: Template,
  inputOf: (element: DataElement) => Value,
  isOpen: (element: DataElement) => boolean = () => false,
): ReadonlyMap<ElementCode, Value> {
  const rows = rowsByElement(template);
  const known = new Map<ElementCode, Value>();
  const underWay = new Set<ElementCode>();

  const valueOf = (code: ElementCode): Value => {
    const value = known.get(code) ?? calculate(code);
    known.set(code, value);
    return value;
  };

  const calculate = (code: ElementCode): Value => {
    const row = rows.get(code);
    if (row === undefined) {
      throw new Error(
        `plan ${template.plan.id}, round ${template.round}: a row needs ${code}, which is not asked`,
      );
    }
    if (row.state === "not-applicable") return NOT_APPLICABLE;
    const { derived } = row.element;
    if (row.state === "input" || derived === undefined) return inputOf(row.element);
    if (isOpen(row.element)) return BLANK;
    if (underWay.has(code)) throw new Error(`plan ${template.plan.id}: ${code} is calculated from itself`);
    underWay.add(code);
    return derive(derived.by, valueOf);
  };

  return new Map([...rows.keys()].map((code) => [code, valueOf(code)]));
}
