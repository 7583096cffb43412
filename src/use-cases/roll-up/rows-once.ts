import { unitCode } from "../../domain/codes";
import { countedRows, type CountedRows } from "../../domain/blank-form/counted-rows";
import type { BlankForm } from "../../domain/blank-form/blank-form";
import type { Submission } from "../../domain/submission/submission";
import type { Unit } from "../../domain/unit/unit";
import { nameReader } from "../../domain/unit/unit-name-reader";
import { nameWords } from "../../plans/units/name-words";
import { blankFormFinding } from "../../sheets/blank-form/copies/structure-findings";

/** The reports with every row that a blank form prints for a unit counting once; other forms have no such rows. */
export function rowsOnce(
  form: BlankForm | undefined,
  submissions: readonly Submission[],
  units: readonly Unit[],
): CountedRows {
  if (form === undefined || form.unitRows.length === 0) return { submissions, findings: [] };
  return countedRows(form, submissions, ownerOf(units), (change, row, files) =>
    blankFormFinding(change, files, {}, row.name),
  );
}

/** Whether a copy is of the unit that is printed in a row. */
function ownerOf(units: readonly Unit[]): (submission: Submission, name: string) => boolean {
  const reader = nameReader(nameWords);
  const strict = (name: string): string => reader.strict(name).join("");
  const names = new Map(units.map(({ code, name }) => [code, strict(name)]));
  return ({ unit }, name) => unit === unitCode(name) || names.get(unit) === strict(name);
}
