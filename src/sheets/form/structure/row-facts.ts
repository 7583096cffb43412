import { a1 } from "../../../domain/grid/address";
import type { FormStructure, RepeatedRow, StrayRow } from "../../../domain/form/form-structure";
import type { CellPlace } from "../../../domain/entry/entry";
import { codeAt, filledColumns } from "../../cell/code-text";
import { CODE_HEADING, MARK_CODES, REPORTED_CODE, STATUS_CODE } from "../layout/header-codes";
import type { FormBody } from "./form-body";
import { shownContent } from "./shown-content";

const HEADER_CODES: ReadonlySet<string> = new Set([
  ...Object.values(MARK_CODES),
  CODE_HEADING,
  REPORTED_CODE,
  STATUS_CODE,
]);

type RowFacts = Pick<FormStructure, "rowCodes" | "strayRows" | "repeatedRows">;

/**
 * Which rows the table has. A code that the plan does not know makes no stray row where the form is of another version: it
 * may have had such rows.
 */
export function rowFacts(body: FormBody, isCurrentVersion: boolean): RowFacts {
  const { rows, figureCodes, sectionCodes } = body;
  const first = new Map<string, number>();
  const strayRows: StrayRow[] = [];
  const repeatedRows: RepeatedRow[] = [];
  for (const { row, code } of rows) {
    if (figureCodes.has(code)) {
      const before = first.get(code);
      if (before === undefined) first.set(code, row);
      else repeatedRows.push(repeated(body, code, row, before));
    } else if (!sectionCodes.has(code) && !HEADER_CODES.has(code) && (code === "" || isCurrentVersion)) {
      strayRows.push(stray(body, row));
    }
  }
  return { rowCodes: [...first.keys()], strayRows, repeatedRows };
}

function repeated(body: FormBody, code: string, row: number, before: number): RepeatedRow {
  const { grid, valueColumn } = body.form;
  const shown = shownContent(grid, row, valueColumn);
  const first = shownContent(grid, before, valueColumn);
  return {
    code,
    place: placeOf(body, row),
    ...(shown !== undefined && { shown }),
    ...(first !== undefined && { first }),
  };
}

function stray(body: FormBody, row: number): StrayRow {
  const shown = shownContent(body.form.grid, row, body.form.valueColumn);
  return {
    row: row + 1,
    place: placeOf(body, row),
    label: labelOf(body, row),
    ...(shown !== undefined && { shown }),
  };
}

/** What stands in the column of labels; where that is not known, the first thing beside the code. */
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
