import { earlierVersion } from "../../../domain/earlier-version";
import type { Plan } from "../../../domain/plan";
import { codeAt } from "../code-text";
import type { LocatedForm } from "../locate-form";

/** A row of the table, by its code; "" for one without. */
export interface BodyRow {
  readonly row: number;
  readonly code: string;
}

/** The table of a form, wherever it stands: from the first to the last row with a code of the plan. */
export interface FormBody {
  readonly form: LocatedForm;
  readonly rows: readonly BodyRow[];
  /** Codes of rows with figures; headings of sections have codes, too. */
  readonly figureCodes: ReadonlySet<string>;
  readonly sectionCodes: ReadonlySet<string>;
}

/** Finds the table by the codes a form of that version had. */
export function formBody(form: LocatedForm, plan: Plan, version: number): FormBody {
  const { codeThen, removed } = earlierVersion(plan, version);
  const figureCodes = new Set<string>([
    ...plan.elements.map(({ code }) => codeThen(code) ?? code),
    ...plan.indicators.map(({ code }) => code),
    ...removed,
  ]);
  const sectionCodes = new Set<string>(plan.sections.map(({ code }) => code));
  const coded = form.grid.rows.map((_row, row) => ({ row, code: codeAt(form.grid, row, form.codeColumn) }));
  const known = coded.filter(({ code }) => figureCodes.has(code) || sectionCodes.has(code));
  const first = known[0]?.row ?? 0;
  const last = known.at(-1)?.row ?? -1;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => ({
    row: first + index,
    code: coded[first + index]?.code ?? "",
  }));
  return { form, rows, figureCodes, sectionCodes };
}
