import type { ElementCode } from "../codes";
import type { FormRow, Template } from "./template";

export type ElementRow = Extract<FormRow, { readonly kind: "element" }>;

/** Cache: templates are immutable, and thousands of units use the same one. */
const known = new WeakMap<Template, ReadonlyMap<ElementCode, ElementRow>>();

/** Returns the element rows of a form by code, in form order. */
export function rowsByElement(template: Template): ReadonlyMap<ElementCode, ElementRow> {
  const rows =
    known.get(template) ??
    new Map(
      template.rows.flatMap((row) => (row.kind === "element" ? [[row.element.code, row] as const] : [])),
    );
  known.set(template, rows);
  return rows;
}
