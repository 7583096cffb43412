import type { ElementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { rankOf } from "../../../domain/plan/plan";
import type { FormRow, RowState, Template } from "../../../domain/form/template";
import { valueKind, type ValueKind } from "./value-kind";
import { FORM_ROW } from "./form-rows";

/**
 * A row of the body and where it stands. `ordinal` numbers the sections, and the indicators through the whole form; a form
 * of which only a part is known goes unnumbered, because numbers of our own would pass for the official ones.
 */
export interface PlacedRow {
  readonly row: number;
  readonly content: FormRow;
  readonly ordinal?: number;
}

/** An element of the form, with all that formulas and validations need to know of its cell. */
export interface PlacedElement {
  readonly row: number;
  readonly element: DataElement;
  readonly state: RowState;
  readonly kind: ValueKind;
}

/** Which row holds what: the one place that drawing and tests share. */
export interface FormLayout {
  readonly body: readonly PlacedRow[];
  readonly elements: ReadonlyMap<ElementCode, PlacedElement>;
  /** First and last row of the body. */
  readonly bodyRows: { readonly first: number; readonly last: number };
  /** First row of the signature block. */
  readonly signatureRow: number;
  /** Whether the form asks from how many units its figures come: not at the lowest level. */
  readonly asksReported: boolean;
}

/** Places the rows of a template one below the other. */
export function layOutForm(template: Template): FormLayout {
  const { plan, audience } = template;
  const elements = new Map<ElementCode, PlacedElement>();
  let sections = 0;
  let indicators = 0;
  const isNumbered = plan.partlyKnown === undefined;
  const body = template.rows.map((content, index): PlacedRow => {
    const row = FORM_ROW.body + index;
    switch (content.kind) {
      case "section":
        return { row, content, ...(isNumbered && { ordinal: ++sections }) };
      case "indicator":
        return { row, content, ...(isNumbered && { ordinal: ++indicators }) };
      case "element": {
        const { element, state } = content;
        elements.set(element.code, { row, element, state, kind: valueKind(plan, element, audience) });
        return { row, content };
      }
    }
  });
  const last = FORM_ROW.body + body.length - 1;
  return {
    body,
    elements,
    bodyRows: { first: FORM_ROW.body, last },
    signatureRow: last + 2,
    asksReported: rankOf(plan, audience.level) > 0,
  };
}

/** An element of the form; a formula that needs one the form does not show is a mistake of the plan. */
export function placedElement(layout: FormLayout, code: ElementCode): PlacedElement {
  const placed = layout.elements.get(code);
  if (placed === undefined) throw new Error(`the form has no row for ${code}`);
  return placed;
}
