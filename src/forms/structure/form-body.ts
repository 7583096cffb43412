import { earlierVersion, type Plan } from "../../model/plan";
import { contentAt, indexesOf, shownContent } from "../../workbook/grid";
import { codeAt } from "../reading/code-text";
import { formWords } from "../words/form-words";
import type { LocatedForm } from "../reading/locate-form";

/** A table row with its code; "" for none. */
export interface BodyRow {
  readonly row: number;
  readonly code: string;
}

/**
 * The table of a form: from the first to the last row with a code of the plan, and the adjacent filled rows,
 * which may have lost theirs.
 */
export interface FormBody {
  readonly form: LocatedForm;
  readonly rows: readonly BodyRow[];
  /** Codes of rows with figures; section headings have codes, too. */
  readonly figureCodes: ReadonlySet<string>;
  readonly sectionCodes: ReadonlySet<string>;
}

/** Finds the table by the codes of the form's version. */
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
    // Most codes are as printed and need no tidying.
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

/** Returns whether a row has a label and a figure, unlike headings and the signature block. */
function isFigureRow({ grid, columns, valueColumn }: LocatedForm, row: number): boolean {
  const labelColumn = columns?.get("LABEL");
  const label = labelColumn === undefined ? "" : codeAt(grid, row, labelColumn);
  return label !== "" && !HEADINGS.includes(label) && shownContent(grid, row, valueColumn) !== undefined;
}
