import type { ElementCode } from "../../model/codes";
import { type DataElement, type Indicator, rankOf } from "../../model/plan";
import type { FormRow, RowState, Template } from "../../model/form";
import { valueKind, type ValueKind } from "./value-kind";
import { FORM_ROW } from "./form-rows";
import { seenRows } from "./seen-rows";

/**
 * A row of the body and its position. `ordinal` numbers the visible sections, and the indicators through the
 * whole form. A partly known form is unnumbered, because our numbers would pass for the official ones.
 */
export interface PlacedRow {
  readonly row: number;
  readonly content: FormRow;
  readonly ordinal?: number;
  readonly isHidden: boolean;
}

/** An element of the form with what formulas and validations need to know about its cell. */
export interface PlacedElement {
  readonly row: number;
  readonly element: DataElement;
  readonly state: RowState;
  readonly kind: ValueKind;
  /** The indicator that equals this element: the row shows its number and target. */
  readonly shows?: Indicator;
}

/** Positions of the rows on the form. */
export interface FormLayout {
  readonly body: readonly PlacedRow[];
  readonly elements: ReadonlyMap<ElementCode, PlacedElement>;
  /** First and last row of the body. */
  readonly bodyRows: { readonly first: number; readonly last: number };
  /** First row of the signature block. */
  readonly signatureRow: number;
  /** Whether the form asks how many units its figures come from: not at the lowest level. */
  readonly asksReported: boolean;
}

/** Places the rows of a template one below the other. */
export function layOutForm(template: Template): FormLayout {
  const { plan, audience } = template;
  const elements = new Map<ElementCode, PlacedElement>();
  let sections = 0;
  let indicators = 0;
  const isNumbered = plan.partlyKnown === undefined;
  const { hidden, shown } = seenRows(template);
  const body = template.rows.map((content, index): PlacedRow => {
    const row = FORM_ROW.body + index;
    const isHidden = hidden.has(content);
    const placed = { row, content, isHidden };
    switch (content.kind) {
      case "section":
        return { ...placed, ...(isNumbered && !isHidden && { ordinal: ++sections }) };
      case "indicator":
        return { ...placed, ...(isNumbered && !isHidden && { ordinal: ++indicators }) };
      case "element": {
        const { element, state } = content;
        const shows = shown.get(element.code);
        const kind = valueKind(plan, element, audience);
        elements.set(element.code, { row, element, state, kind, shows });
        return { ...placed, ...(shows && isNumbered && { ordinal: ++indicators }) };
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

/**
 * Returns an element of the form. A formula that needs an element not on the form is a mistake of the plan.
 */
export function placedElement(layout: FormLayout, code: ElementCode): PlacedElement {
  const placed = layout.elements.get(code);
  if (placed === undefined) throw new Error(`the form has no row for ${code}`);
  return placed;
}
