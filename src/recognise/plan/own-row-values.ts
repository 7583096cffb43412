import type { ElementCode } from "../../model/codes";
import type { Submission } from "../../model/submission";
import type { Value } from "../../model/value";
import type { BlankForm } from "./blank-form";

/**
 * Returns texts and rates in unit rows: they have no sum, but only one unit fills in each row, so its value
 * is shown in the row.
 */
export function ownRowValues(
  { unitRows, cells }: BlankForm,
  submissions: Iterable<Submission>,
): ReadonlyMap<ElementCode, Value> {
  const rows = new Set(unitRows.map(({ sheet, row }) => `${sheet}!${String(row)}`));
  const answered = cells.filter(
    ({ sheet, row, role }) => role === "latest" && rows.has(`${sheet}!${String(row)}`),
  );
  const values = new Map<ElementCode, Value>();
  const disputed = new Set<ElementCode>();
  for (const { entries, elsewhere } of answered.length === 0 ? [] : submissions) {
    for (const { code } of answered) {
      const reading = entries.get(code)?.reading;
      if (reading === undefined || elsewhere?.has(code) === true) continue;
      if (reading.kind === "blank" || reading.kind === "misread") continue;
      if (values.has(code)) disputed.add(code);
      values.set(code, reading);
    }
  }
  for (const code of disputed) values.delete(code);
  return values;
}
