import { columnLetters } from "../../../domain/grid/address";
import type { ColumnFacts } from "../../../domain/form/form-structure";
import { outOfOrder } from "../../../domain/rules/form/out-of-order";
import { formWords } from "../../words/form/form-words";
import { FORM_COLUMN } from "../layout/form-columns";
import type { FormBody } from "./form-body";
import { shownContent } from "./shown-content";

const HEADINGS: ReadonlyMap<string, string> = new Map(Object.entries(formWords.headings));
const ISSUED: readonly string[] = Object.keys(FORM_COLUMN);

/** Which columns the form has, by its code row. */
export function columnFacts({ form: { grid, columns }, rows }: FormBody): ColumnFacts {
  if (columns === undefined) return { isCoded: false, missing: [], moved: [], inserted: [] };
  const known = [...columns].filter(([code]) => ISSUED.includes(code)).toSorted(([, a], [, b]) => a - b);
  const at = new Set(known.map(([, column]) => column));
  const last = Math.max(...at);
  const between = Array.from({ length: last + 1 }, (_, column) => column).filter(
    (column) => column > Math.min(...at) && !at.has(column),
  );
  return {
    isCoded: true,
    missing: headingsOf(ISSUED.filter((code) => !columns.has(code))),
    moved: headingsOf(
      outOfOrder(
        known.map(([code]) => code),
        ISSUED,
      ),
    ),
    inserted: between.map((column) => ({
      column: columnLetters(column),
      isFilled: rows.some(({ row }) => shownContent(grid, row, column) !== undefined),
    })),
  };
}

/** Columns without a printed heading serve the form itself; nobody misses them. */
const headingsOf = (codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => HEADINGS.get(code) ?? []);
