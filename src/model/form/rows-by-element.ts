import type { ElementCode } from "../codes";
import type { FormRow, Template } from "./template";

export type ElementRow = Extract<FormRow, { readonly kind: "element" }>;

/** A template never changes once made, and every unit of thousands asks it. */
const known = new WeakMap<Template, ReadonlyMap<ElementCode, ElementRow>>();

/** The element rows of a form by their codes, in its order. */
export function rowsByElement(template: Template): ReadonlyMap<ElementCode, ElementRow> {
  const rows =
    known.get(template) ??
    new Map(
      template.rows.flatMap((row) => (row.kind === "element" ? [[row.element.code, row] as const] : [])),
    );
  known.set(template, rows);
  return rows;
}
