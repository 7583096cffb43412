import { earlierVersion, type Plan } from "../../model/plan";
import { contentAt, indexesOf, shownContent } from "../../workbook/grid";
import { codeAt } from "../reading/code-text";
import { formWords } from "../words/form-words";
import type { LocatedForm } from "../reading/locate-form";

/** A row of the table, by its code; "" for one without. */
export interface BodyRow {
  readonly row: number;
  readonly code: string;
}

/**
 * The table of a form, wherever it stands: from the first to the last row with a code of the plan, and the
 * filled rows right above and below, which may have lost theirs.
 */
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
  const isKnown = (code: string): boolean => figureCodes.has(code) || sectionCodes.has(code);
  const bodyRow = (row: number): BodyRow => {
    const content = contentAt(form.grid, row, form.codeColumn);
    // Most codes stand there as they were printed, which saves tidying them.
    const isAsPrinted = typeof content === "string" && isKnown(content);
    return { row, code: isAsPrinted ? content : codeAt(form.grid, row, form.codeColumn) };
  };
  const coded = indexesOf(form.grid.rows).filter((row) => isKnown(bodyRow(row).code));
  let first = coded[0] ?? 0;
  let last = coded.at(-1) ?? -1;
  const isUncoded = (row: number): boolean => !isKnown(bodyRow(row).code) && isFigureRow(form, row);
  while (isUncoded(first - 1)) first -= 1;
  while (isUncoded(last + 1)) last += 1;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => bodyRow(first + index));
  return { form, rows, figureCodes, sectionCodes };
}

const HEADINGS: readonly string[] = Object.values(formWords.headings);

/** A row with a label and a figure. The headings and the lines of the signature block are none. */
function isFigureRow({ grid, columns, valueColumn }: LocatedForm, row: number): boolean {
  const labelColumn = columns?.get("LABEL");
  const label = labelColumn === undefined ? "" : codeAt(grid, row, labelColumn);
  return label !== "" && !HEADINGS.includes(label) && shownContent(grid, row, valueColumn) !== undefined;
}
