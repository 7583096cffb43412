import { a1, areaA1, type Area, contentAt, isCellError, type Grid } from "../../workbook/grid";
import type { Finding } from "../../model/finding";
import type { BlankForm } from "../plan/blank-form";
import type { SheetMatch } from "./match-sheet";
import type { ListExtent } from "./read-blank-list";
import { blankFormFinding } from "./structure-findings";

interface Swallowed {
  readonly code: string;
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that a copy merged with others, so that their figures are unknown. */
export interface LostCells {
  /** Codes of form cells that are not read. */
  readonly codes: ReadonlySet<string>;
  /** Whether the content of a copy's cell is unknown. */
  readonly isLost: (sheet: string, row: number, column: number) => boolean;
  readonly findings: readonly Finding[];
}

/**
 * Finds input cells that a copy merged away, and those that absorbed others: merging keeps one of several
 * figures, or stretches one over cells with different questions. A merge of the blank form counts as one
 * cell.
 */
export function lostCells(
  form: BlankForm,
  matches: ReadonlyMap<string, SheetMatch>,
  extents: ReadonlyMap<BlankForm["lists"][number], ListExtent | undefined>,
): LostCells {
  const codes = new Set<string>();
  const lost = new Set<string>();
  const findings: Finding[] = [];
  for (const [sheet, match] of matches) {
    const byMerge = new Map<Area, Swallowed[]>();
    const take = (cell: Swallowed): void => {
      const area = match.copy.mergeAt(cell.row, cell.column);
      if (area !== undefined) byMerge.set(area, [...(byMerge.get(area) ?? []), cell]);
    };
    for (const { code, label, ...cell } of form.cells) {
      const at = cell.sheet === sheet ? match.cellOf(cell.row, cell.column) : undefined;
      if (at !== undefined) take({ code, label, ...at });
    }
    for (const [list, extent] of extents) {
      if (list.sheet === sheet && extent !== undefined) listCells(list, extent, match).forEach(take);
    }
    for (const [area, cells] of byMerge) {
      const isHidden = ({ row, column }: Swallowed): boolean => match.copy.isCovered(row, column);
      const [hidden] = cells.filter(isHidden);
      if (hidden === undefined) continue;
      for (const { code, row, column } of cells) {
        codes.add(code);
        lost.add(placeKey(match.copy.grid.sheet, row, column));
      }
      findings.push({
        ...blankFormFinding(
          "cells-merged",
          [areaA1(area), ...new Set(cells.map(({ label }) => label))],
          { sheet: match.copy.grid.sheet, cell: a1(hidden.row, hidden.column) },
          hidden.label,
        ),
        found: shownAt(match.copy.grid, area),
      });
    }
  }
  return { codes, findings, isLost: (...place) => lost.has(placeKey(...place)) };
}

const placeKey = (sheet: string, row: number, column: number): string => `${sheet}!${a1(row, column)}`;

/**
 * Returns the cells of a list by row and column of the copy. Its rows are kept even if some cells are lost.
 */
function listCells(
  { columns, area }: BlankForm["lists"][number],
  { first, last }: ListExtent,
  match: SheetMatch,
): readonly Swallowed[] {
  return columns.flatMap(({ column, heading }) => {
    const at = match.cellOf(area.top - 1, column)?.column ?? column;
    return Array.from({ length: last - first + 1 }, (_, index): Swallowed => {
      return { code: "", label: heading, row: first + index, column: at };
    });
  });
}

function shownAt(grid: Grid, { top, left }: Area): Finding["found"] {
  const content = contentAt(grid, top, left);
  if (content === undefined) return null;
  return isCellError(content) ? content.error : content;
}
