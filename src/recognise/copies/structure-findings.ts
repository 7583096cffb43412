import { finding, raise, type Finding, type Severity, type BlankFormChange } from "../../model/finding";
import { a1, columnLetters, contentAt } from "../../workbook/grid";
import type { BlankForm, BlankTable } from "../plan/blank-form";
import { cellTwiceFinding } from "../../forms/check";
import { cellsTwice } from "../../forms/reading";
import { headingPath, pathLabel } from "../recognition/tables/headings";
import type { SheetCells } from "../recognition/sheet-cells";
import type { ColumnMatch } from "./align-columns";
import type { SheetMatch } from "./match-sheet";
import type { ListExtent } from "./read-blank-list";

/** A difference that loses nothing is a note; what is lost or may mislead is more. */
const SEVERITIES: { readonly [C in BlankFormChange]: Severity } = {
  "sheet-renamed": "note",
  "sheet-missing": "error",
  "sheet-copied": "warning",
  "columns-missing": "error",
  "columns-moved": "note",
  "columns-inserted": "warning",
  "rows-moved": "note",
  "labels-changed": "warning",
  "formula-typed": "warning",
  "no-result": "error",
  "cells-merged": "error",
  "figure-printed": "error",
  "figure-elsewhere": "error",
  "other-period": "warning",
  "copy-empty": "error",
  "nothing-added": "error",
  "list-of-numbers": "error",
  "added-identifiers": "warning",
  "form-was-filled": "error",
  "sum-of-others": "error",
  "row-of-other": "warning",
  "row-on-behalf": "warning",
  "row-repeated": "warning",
  "row-disputed": "error",
  "not-calculated": "note",
  "no-total": "warning",
};

/** A finding about the structure of a copy. */
export const blankFormFinding = (
  change: BlankFormChange,
  names: readonly string[],
  place: Pick<Finding, "sheet" | "cell">,
  subject: string,
): Finding => finding("own-form-structure", SEVERITIES[change], place, subject, { change, names });

/** What of a matched sheet is not as in the blank form. `lists` = the rows that its lists take up. */
export function sheetFindings(
  form: BlankForm,
  match: SheetMatch,
  lists: readonly ListExtent[],
): readonly Finding[] {
  const { rows, copy } = match;
  const sheet = { sheet: copy.grid.sheet };
  const asks = askingRows(form, match.form.grid.sheet);
  const labels = (of: readonly number[]): readonly string[] => of.map((row) => rowName(match.form, row));
  const rowsWith = (change: BlankFormChange, of: readonly number[]): readonly Finding[] =>
    of.length === 0 ? [] : [blankFormFinding(change, labels(of), sheet, labels(of)[0] ?? "")];
  return [
    ...(copy.grid.sheet === match.form.grid.sheet
      ? []
      : [blankFormFinding("sheet-renamed", [match.form.grid.sheet], sheet, copy.grid.sheet)]),
    ...missingRows(match, asks),
    ...rowsWith("rows-moved", rows.moved),
    ...rowsWith(
      "labels-changed",
      rows.retyped.filter((row) => asks.has(row)),
    ),
    ...[...match.columns].flatMap(([table, columns]) => columnFindings(match, table, columns)),
    ...insertedRows(match, lists),
    ...cellsTwice(copy.grid).map(cellTwiceFinding),
  ];
}

/**
 * Rows in which something is asked: only there it matters what became of the printed words, not in a
 * letterhead.
 */
const askingRows = ({ cells, formulas }: BlankForm, sheet: string): ReadonlySet<number> =>
  new Set([...cells, ...formulas].filter((cell) => cell.sheet === sheet).map(({ row }) => row));

function missingRows({ rows, form: blank, copy }: SheetMatch, asks: ReadonlySet<number>): readonly Finding[] {
  const labels = rows.missing.filter((row) => asks.has(row)).map((row) => rowName(blank, row));
  if (labels.length === 0) return [];
  return raise("missing-row", "error", { sheet: copy.grid.sheet }, labels[0] ?? "", {
    labels,
    isCodeLost: false,
  });
}

const rowName = (cells: SheetCells, row: number): string =>
  cells
    .textsIn(row)
    .map(({ shown }) => shown)
    .toSorted((one, other) => other.length - one.length)[0] ?? String(row + 1);

function columnFindings(
  { form, copy, rows }: SheetMatch,
  table: BlankTable,
  { missing, moved, inserted }: ColumnMatch,
): readonly Finding[] {
  const place = { sheet: copy.grid.sheet };
  const titles = (columns: readonly number[]): readonly string[] =>
    columns.map((column) => pathLabel(headingPath(form, table, column)) || columnLetters(column));
  const [first, last] = [table.lastHeadingRow + 1, table.lastRow].map((row) => rows.rowOf(row));
  const hasFigures = (): boolean =>
    first !== undefined &&
    last !== undefined &&
    inserted.some((column) => {
      for (let row = first; row <= last; row++) {
        if (typeof contentAt(copy.grid, row, column) === "number") return true;
      }
      return false;
    });
  const about = (change: BlankFormChange, names: readonly string[]): readonly Finding[] =>
    names.length === 0 ? [] : [blankFormFinding(change, names, place, names[0] ?? "")];
  return [
    ...about("columns-missing", titles(missing)),
    ...about("columns-moved", titles(moved)),
    ...about("columns-inserted", inserted.map(columnLetters)).map((finding) =>
      hasFigures() ? { ...finding, severity: "error" as const } : finding,
    ),
  ];
}

/** Rows inside a table that the form does not have, and that hold something outside its lists. */
function insertedRows(
  { form, copy, rows, columns }: SheetMatch,
  lists: readonly ListExtent[],
): readonly Finding[] {
  const known = new Set<number>();
  for (let row = 0; row <= form.lastRow; row++) {
    const other = rows.rowOf(row);
    if (other !== undefined) known.add(other);
  }
  return [...columns.keys()].flatMap((table) => {
    const first = rows.rowOf(table.lastHeadingRow);
    const last = rows.rowOf(table.lastRow);
    if (first === undefined || last === undefined) return [];
    const findings: Finding[] = [];
    for (let row = first + 1; row < last; row++) {
      const isListed = lists.some((extent) => row >= extent.first && row <= extent.last);
      if (known.has(row) || isListed) continue;
      const filled = filledIn(copy, row, table);
      const label = copy.textsIn(row)[0]?.shown ?? "";
      if (filled === undefined && label === "") continue;
      findings.push(
        finding(
          "inserted-row",
          filled === undefined ? "note" : "error",
          { sheet: copy.grid.sheet, cell: a1(row, filled?.column ?? table.left) },
          label,
          { found: filled?.number ?? null, rows: [row + 1], isFilled: filled !== undefined },
        ),
      );
    }
    return findings;
  });
}

/** The first number behind the ordinal of a row. */
function filledIn(
  copy: SheetCells,
  row: number,
  { left, right }: BlankTable,
): { readonly column: number; readonly number: number } | undefined {
  for (let column = left + 1; column <= right; column++) {
    const content = contentAt(copy.grid, row, column);
    if (typeof content === "number") return { column, number: content };
  }
  return undefined;
}
