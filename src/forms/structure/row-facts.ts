import { type CellPlace, a1, shownContent } from "../../workbook/grid";
import type { FormStructure, RepeatedRow, StrayRow } from "../../model/form";
import { codeAt, filledColumns } from "../reading/code-text";
import { CODE_HEADING, MARK_CODES, REPORTED_CODE, STATUS_CODE } from "../layout/header-codes";
import type { FormBody } from "./form-body";

const HEADER_CODES: ReadonlySet<string> = new Set([
  ...Object.values(MARK_CODES),
  CODE_HEADING,
  REPORTED_CODE,
  STATUS_CODE,
]);

type RowFacts = Pick<FormStructure, "rowCodes" | "strayRows" | "repeatedRows">;

/**
 * Compares the rows of the table with the plan. Codes unknown to the plan are no stray rows in a form of
 * another version, which may have had them.
 */
export function rowFacts(body: FormBody, isCurrentVersion: boolean): RowFacts {
  const { form, rows, figureCodes, sectionCodes } = body;
  const rowCodes = new Set<string>();
  const strayRows: StrayRow[] = [];
  const repeatedRows: RepeatedRow[] = [];
  for (const { row, code } of rows) {
    if (figureCodes.has(code)) {
      const counted = form.rows.get(code);
      if (counted !== undefined && counted !== row) repeatedRows.push(repeated(body, code, row, counted));
      rowCodes.add(code);
      continue;
    }
    // A section's or header's code typed over another one does not make the row a section.
    const isSection = sectionCodes.has(code) && shownContent(form.grid, row, form.valueColumn) === undefined;
    const isHeader = HEADER_CODES.has(code) && form.rows.get(code) === row;
    if (!isSection && !isHeader && (code === "" || isCurrentVersion)) strayRows.push(stray(body, row));
  }
  return { rowCodes: [...rowCodes], strayRows, repeatedRows };
}

function repeated(body: FormBody, code: string, row: number, counted: number): RepeatedRow {
  const { grid, valueColumn } = body.form;
  const shown = shownContent(grid, row, valueColumn);
  const first = shownContent(grid, counted, valueColumn);
  return {
    code,
    place: placeOf(body, row),
    shown,
    first,
  };
}

function stray(body: FormBody, row: number): StrayRow {
  const shown = shownContent(body.form.grid, row, body.form.valueColumn);
  return {
    row: row + 1,
    place: placeOf(body, row),
    label: labelOf(body, row),
    shown,
  };
}

/** Returns the text in the label column; if that is unknown, the first text beside the code. */
function labelOf({ form: { grid, columns, codeColumn, valueColumn } }: FormBody, row: number): string {
  const column =
    columns?.get("LABEL") ??
    filledColumns(grid, row).find((filled) => filled !== codeColumn && filled !== valueColumn);
  return column === undefined ? "" : codeAt(grid, row, column);
}

const placeOf = ({ form: { grid, valueColumn } }: FormBody, row: number): CellPlace => ({
  sheet: grid.sheet,
  cell: a1(row, valueColumn),
});
