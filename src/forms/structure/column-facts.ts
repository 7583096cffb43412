import { a1, columnLetters, shownContent } from "../../workbook/grid";
import type { ColumnFacts, FormStructure } from "../../model/form";
import { outOfOrder } from "../rules/form/out-of-order";
import { formWords } from "../words/form-words";
import { COLUMN_ORDER, EARLIER_COLUMN, EARLIER_COLUMN_ORDER } from "../layout/form-columns";
import type { LocatedForm } from "../reading/locate-form";
import type { FormBody } from "./form-body";

const HEADINGS: ReadonlyMap<string, string> = new Map(Object.entries(formWords.headings));

/** Where a sheet of the form identifies its columns, and those without a code. */
type Told = Pick<LocatedForm, "grid" | "uncoded" | "codeRow"> & { readonly headingRow?: number };

/** Returns the columns that lost their code, except those without a heading, which serve the form itself. */
export function uncodedFacts({ grid, uncoded, codeRow, headingRow }: Told): FormStructure["uncoded"] {
  const row = codeRow ?? headingRow ?? 0;
  return uncoded.flatMap(({ code, heading, column, by }) =>
    heading === undefined ? [] : [{ place: { sheet: grid.sheet, cell: a1(row, column) }, code, heading, by }],
  );
}

/** Returns the columns that the code row names. */
export function columnFacts({ form: { grid, columns }, rows }: FormBody): ColumnFacts {
  if (columns === undefined) return { isCoded: false, missing: [], moved: [], inserted: [] };
  const issued = columns.has(EARLIER_COLUMN) ? EARLIER_COLUMN_ORDER : COLUMN_ORDER;
  const known = [...columns].filter(([code]) => issued.includes(code)).toSorted(([, a], [, b]) => a - b);
  const at = new Set(known.map(([, column]) => column));
  const last = Math.max(...at);
  const between = Array.from({ length: last + 1 }, (_, column) => column).filter(
    (column) => column > Math.min(...at) && !at.has(column),
  );
  return {
    isCoded: true,
    missing: headingsOf(issued.filter((code) => !columns.has(code))),
    moved: headingsOf(
      outOfOrder(
        known.map(([code]) => code),
        issued,
      ),
    ),
    inserted: between.map((column) => {
      const filled = rows.find(({ row }) => shownContent(grid, row, column) !== undefined);
      return {
        column: columnLetters(column),
        ...(filled && { filledCell: a1(filled.row, column) }),
      };
    }),
  };
}

/** Columns without a printed heading serve the form itself; their loss is not reported. */
const headingsOf = (codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => HEADINGS.get(code) ?? []);
