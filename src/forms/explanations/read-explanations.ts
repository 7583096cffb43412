import { roundId, type UnitCode } from "../../model/codes";
import { isExplainable } from "./explainable";
import type { Explanation } from "../../model/finding";
import { contentAt, formatAt, isCellError, type Grid, indexesOf, readDayText } from "../../workbook/grid";
import { cleanCell } from "../reading/clean-cell";
import { codeAt, codesInRow, rowsHolding } from "../reading/code-text";
import { EXPLANATION_COLUMNS, explanationMark, type ExplanationColumn } from "./explanation-columns";

/** A sheet of explanations, found by its code row even if rows and columns moved. */
interface LocatedExplanations {
  readonly grid: Grid;
  readonly codeRow: number;
  readonly columns: ReadonlyMap<ExplanationColumn, number>;
}

/** Returns the name of the workbook's sheet of explanations. */
export const explanationsSheet = (grids: readonly Grid[]): string | undefined =>
  grids.flatMap((grid) => locate(grid) ?? []).at(0)?.grid.sheet;

/** Reads the explanations of a form. Ignores rows without a reason or an explainable rule. */
export function readExplanations(grids: readonly Grid[], unit: UnitCode): readonly Explanation[] {
  return grids
    .flatMap((grid) => locate(grid) ?? [])
    .flatMap((located) =>
      indexesOf(located.grid.rows, located.codeRow + 1).flatMap((row) => readRow(located, row, unit) ?? []),
    );
}

/** Few rows are inserted above the table, and every sheet of every file is searched. */
const LAST_CODE_ROW = 20;

function locate(grid: Grid): LocatedExplanations | undefined {
  const top = { ...grid, rows: grid.rows.slice(0, LAST_CODE_ROW + 1) };
  const [codeRow] = rowsHolding(top, explanationMark("RULE"));
  if (codeRow === undefined) return undefined;
  const found = codesInRow(grid, codeRow);
  const columns = new Map(
    EXPLANATION_COLUMNS.flatMap((column) => {
      const at = found.get(explanationMark(column));
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
  return { grid, codeRow, columns };
}

function readRow(
  { grid, columns }: LocatedExplanations,
  row: number,
  unit: UnitCode,
): Explanation | undefined {
  const code = (column: ExplanationColumn): string => {
    const at = columns.get(column);
    return at === undefined ? "" : codeAt(grid, row, at);
  };
  const text = (column: ExplanationColumn): string => {
    const at = columns.get(column);
    const content = at === undefined ? undefined : contentAt(grid, row, at);
    if (at === undefined || content === undefined || isCellError(content)) return "";
    return cleanCell(String(content), formatAt(grid, row, at).font).text;
  };
  const rule = code("RULE");
  const reason = text("REASON");
  if (!isExplainable(rule) || reason === "") return undefined;
  const by = text("BY");
  const at = readDayText(code("AT"));
  const cell = code("CELL");
  return {
    rule,
    unit,
    round: roundId(code("ROUND")),
    code: code("CODE"),
    found: code("FOUND"),
    reason,
    subject: text("SUBJECT"),
    ...(by !== "" && { by }),
    at,
    ...(cell !== "" && { place: { sheet: text("SHEET"), cell } }),
  };
}
