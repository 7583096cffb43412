import type { DrawnName } from "../../workbook/drawing";
import { FORM_COLUMN } from "./form-columns";
import type { FormInput } from "./form-input";
import { MARK_KINDS, MARK_ROWS, markName } from "./header-codes";

/** Workbook-wide names of the header cells: the second-strongest marks of a form. */
export const markNames = (sheet: string): readonly DrawnName[] =>
  MARK_KINDS.map((kind) => {
    const row = MARK_ROWS[kind];
    const { VALUE } = FORM_COLUMN;
    return {
      name: markName(kind),
      sheet,
      area: { top: row, left: VALUE, bottom: row, right: VALUE },
    };
  });

/**
 * Document properties: the weakest marks, which survive when sheets are copied. They exclude the revision,
 * because people raise it only in its cell.
 */
export function markProperties({ template, unit }: FormInput): ReadonlyMap<string, string> {
  const { plan, version, round, audience } = template;
  return new Map([
    [markName("plan"), plan.id],
    [markName("version"), String(version)],
    [markName("round"), round],
    [markName("level"), audience.level],
    [markName("unit"), unit.code],
  ]);
}
