import { a1, contentAt, formulaAt, type Grid, forEachItem } from "../../workbook/grid";
import type { Leftovers } from "../../model/form";
import { codeAt } from "../reading/code-text";
import { CODE_HEADING } from "../layout/header-codes";
import { registerWords } from "../words/form-words";
import { ROW_HEADING, SOURCE_PREFIX, UNIT_COLUMN } from "../layout/register-layout";
import type { FormBody } from "./form-body";
import type { RegisterOnSheet } from "./sheet-facts";

/** Cells named in one finding; the others are counted. */
const NAMED = 10;

/** Returns contents beside the last column, and numbers below the table: the signature block takes words. */
export function formLeftovers({ form, rows }: FormBody): readonly Leftovers[] {
  const { grid, columns, codeRow, relationColumn } = form;
  if (columns === undefined) return [];
  // In a file without formulas, our results look typed.
  const isOurs = (row: number, column: number): boolean =>
    column === relationColumn &&
    (row === codeRow || formulaAt(grid, row, column) !== undefined || grid.formulas.size === 0);
  const lastRow = rows.at(-1)?.row ?? grid.rows.length;
  const lastColumn = Math.max(...columns.values());
  return cellsWhere(grid, (row, column) =>
    isOurs(row, column)
      ? undefined
      : column > lastColumn || (row > lastRow && typeof contentAt(grid, row, column) === "number")
        ? "beside"
        : undefined,
  );
}

/** Returns all contents of a list's sheet except its rows and issued contents. */
export function registerLeftovers(located: RegisterOnSheet): readonly Leftovers[] {
  const { grid, register, columns, codeRow, markRow, headingRow, firstRow } = located;
  const asked = new Set(
    [UNIT_COLUMN, ...register.columns.map(({ code }) => code)].flatMap((code) => columns.get(code) ?? []),
  );
  const coded = [...columns].filter(([code]) => code.startsWith(SOURCE_PREFIX)).map(([, column]) => column);
  const codeColumn = columns.get(CODE_HEADING);
  const ordinalColumn = columns.get(ROW_HEADING) ?? 0;
  const checks = ["CHECK", "WRONG"].flatMap((code) => columns.get(code) ?? []);
  const own = new Set([...asked, ...coded, ...checks, ordinalColumn, codeColumn]);
  const lastColumn = Math.max(...asked);
  const isOrdinal = (row: number, column: number): boolean =>
    formulaAt(grid, row, column) !== undefined || /^\d*\.?$/.test(codeAt(grid, row, column));
  const isIssued = (row: number, column: number): boolean => {
    if (row === codeRow || row === headingRow) return own.has(column);
    if (row < firstRow) {
      const says = codeAt(grid, row, column);
      return (
        column <= ordinalColumn ||
        (row === markRow ? says === register.code : says === registerWords.moreRows)
      );
    }
    if (asked.has(column) || coded.includes(column)) return true;
    if (column === codeColumn) return codeAt(grid, row, column) === ROW_HEADING;
    if (column === ordinalColumn) return isOrdinal(row, column);
    // In a file without formulas, our results look typed.
    return (
      checks.includes(column) && (formulaAt(grid, row, column) !== undefined || grid.formulas.size === 0)
    );
  };
  return cellsWhere(grid, (row, column) => {
    if (isIssued(row, column)) return undefined;
    return column <= lastColumn && row > (codeRow ?? -1) ? "inside" : "beside";
  });
}

type Where = "inside" | "beside";

/** Returns the filled cells in places that are not read. */
function cellsWhere(
  grid: Grid,
  where: (row: number, column: number) => Where | undefined,
): readonly Leftovers[] {
  const cells: Record<Where, string[]> = { inside: [], beside: [] };
  forEachItem(grid.rows, (row, index) => {
    forEachItem(row.values, (content, column) => {
      if (typeof content === "string" && content.trim() === "") return;
      const place = where(index, column);
      if (place !== undefined && cells[place].length < NAMED) cells[place].push(a1(index, column));
    });
  });
  return (["inside", "beside"] as const)
    .filter((place) => cells[place].length > 0)
    .map((place) => ({ sheet: grid.sheet, cells: cells[place], isInside: place === "inside" }));
}
