import { a1, contentAt, formatAt, formulaAt, isCellError, type Grid, indexesOf } from "../../workbook/grid";
import type { UnitCode } from "../../model/codes";
import { isSameFigure } from "../../base/is-same-figure";
import type { Plan } from "../../model/plan";
import { isSaidByOffice } from "../../model/roll-up";
import type { Submission } from "../../model/submission";
import { isOpenTermNote } from "../words/office-row-words";
import { codesInColumn, codesInRow } from "../../forms/reading";
import { FIGURES } from "../setting/summary-layout";
import type { StoredShown } from "../state/stored-records";
import { isCalculatedRow, rowOfCodes } from "./figure-at";
import { typedRows } from "./read-office-values";
import type { SummaryProblem } from "./stored-summary";

/**
 * Finds cells of the figures sheet that differ from what was drawn: the next roll-up would lose them. Skips
 * cells with formulas, drawn or present: they follow the ledger.
 */
export function typedOverFigures(
  grid: Grid | undefined,
  { elements }: Plan,
  office: UnitCode,
  drawn: readonly StoredShown[],
): readonly SummaryProblem[] {
  const known = new Set<string>(elements.map(({ code }) => code));
  const codeRow = grid && rowOfCodes(grid, known);
  if (grid === undefined || codeRow === undefined) return [];
  const columns = [...codesInRow(grid, codeRow)].filter(([code]) => known.has(code));
  const rows = codesInColumn(grid, FIGURES.column.code);
  return drawn.flatMap(({ unit, figures, formulas }) => {
    // The office stores totals, which are no row of a unit.
    const row = unit === office ? undefined : rows.get(unit);
    if (row === undefined || row <= codeRow) return [];
    const numbers = new Map(figures);
    return columns.flatMap(([code, column]): readonly SummaryProblem[] => {
      const shown = numberIn(grid, row, column);
      const then = numbers.get(code) ?? null;
      if (shown === undefined || formulas.includes(code) || isSameFigure(shown, then)) return [];
      const place = { sheet: grid.sheet, cell: a1(row, column) };
      return [{ place, fault: "typed-over", found: `${asText(shown)} ≠ ${asText(then)}` }];
    });
  });
}

/**
 * Finds summed figures of the office's own report that differ from what was drawn: the next roll-up would
 * overwrite them.
 */
export function typedOverTotals(
  upward: Submission,
  plan: Plan,
  office: UnitCode,
  drawn: readonly StoredShown[],
): readonly SummaryProblem[] {
  const totals = new Map(drawn.find(({ unit }) => unit === office)?.figures);
  return typedRows(upward, plan).flatMap(
    ({ element, entry: { reading, place } }): readonly SummaryProblem[] => {
      const isAddedUp = element.overUnits === "sum" && element.derived === undefined;
      if (!isAddedUp || isSaidByOffice(element, plan, upward.level)) return [];
      // The row is for the office to fill in.
      if (isOpenTermNote(upward.notes.get(element.code) ?? "")) return [];
      const total = totals.get(element.code);
      return total === undefined || reading.kind !== "number" || isSameFigure(reading.number, total)
        ? []
        : [{ place, fault: "typed-over", found: `${String(reading.number)} ≠ ${String(total)}` }];
    },
  );
}

/**
 * Finds figures typed over formulas of the sheet (totals, indicators), and content right of its last column.
 * A workbook of values without formulas shows none.
 */
export function typedOverFormulas(
  grid: Grid | undefined,
  { elements, indicators }: Plan,
): readonly SummaryProblem[] {
  const ratios = new Set<string>(indicators.map(({ code }) => code));
  const codeRow = grid && rowOfCodes(grid, new Set<string>([...elements.map(({ code }) => code), ...ratios]));
  if (grid === undefined || codeRow === undefined) return [];
  const columns = [...codesInRow(grid, codeRow)];
  const last = Math.max(...columns.map(([, column]) => column));
  const units = new Set(codesInColumn(grid, FIGURES.column.code).values());
  const rows = indexesOf(grid.rows, codeRow + 1);
  const hasFormulas = rows.some((row) =>
    columns.some(([, column]) => formulaAt(grid, row, column) !== undefined),
  );
  return rows.flatMap((row): readonly SummaryProblem[] => {
    const isTotal = isCalculatedRow(grid, row);
    if (!isTotal && !units.has(row)) return [];
    const over = columns.filter(
      ([code, column]) =>
        hasFormulas && (isTotal || ratios.has(code)) && typeof numberIn(grid, row, column) === "number",
    );
    const beside = indexesOf(grid.rows[row]?.values ?? [], last + 1).filter((column) =>
      isSomething(grid, row, column),
    );
    return [
      ...over.map(([, column]) => typedAt(grid, row, column, "typed-over")),
      ...beside.map((column) => typedAt(grid, row, column, "beside")),
    ];
  });
}

const isSomething = (grid: Grid, row: number, column: number): boolean => {
  const content = contentAt(grid, row, column);
  return content !== undefined && content !== "";
};

function typedAt(grid: Grid, row: number, column: number, fault: "typed-over" | "beside"): SummaryProblem {
  const content = contentAt(grid, row, column);
  const found = isCellError(content) ? content.error : String(content ?? "");
  return { place: { sheet: grid.sheet, cell: a1(row, column) }, fault, found };
}

/** Returns a cell's number, null for none; undefined for others: formulas, words, days. */
function numberIn(grid: Grid, row: number, column: number): number | null | undefined {
  const content = contentAt(grid, row, column);
  if (formulaAt(grid, row, column) !== undefined || formatAt(grid, row, column).isDate) return undefined;
  if (content === undefined || content === "") return null;
  return typeof content === "number" ? content : undefined;
}

const asText = (figure: number | null): string => (figure === null ? "∅" : String(figure));
