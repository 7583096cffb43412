import { finding, type Finding } from "../../model/finding";
import { a1, columnLetters, contentAt } from "../../workbook/grid";
import { tidyText } from "../../base/text";
import type { BlankForm } from "../plan/blank-form";
import type { SheetMatch } from "./match-sheet";
import { PRINTED_PERIOD as PERIOD, SIGNATURE_DAY as DAY } from "../words/blank-form-recognition-words";
import { blankFormFinding } from "./structure-findings";

/** Reports figures in rows and columns that the copy hides and the blank form does not. */
export function hiddenFigures(form: BlankForm, match: SheetMatch): readonly Finding[] {
  const { grid } = match.copy;
  const [rows, columns] = [new Set(grid.hiddenRows), new Set(grid.hiddenColumns)];
  if (rows.size === 0 && columns.size === 0) return [];
  const [ownRows, ownColumns] = [match.form.grid.hiddenRows, match.form.grid.hiddenColumns];
  const filled = form.cells.flatMap((cell) => {
    const at = cell.sheet === match.form.grid.sheet ? match.cellOf(cell.row, cell.column) : undefined;
    const isNumber = at !== undefined && typeof contentAt(grid, at.row, at.column) === "number";
    return isNumber ? [{ ...at, own: cell }] : [];
  });
  const told = (kind: "rows" | "columns", cells: typeof filled): readonly Finding[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const names = cells.map(({ row, column }) => (kind === "rows" ? String(row + 1) : columnLetters(column)));
    const place = { sheet: grid.sheet, cell: a1(first.row, first.column) };
    return [finding("hidden-content", "warning", place, "", { kind, names: [...new Set(names)] })];
  };
  return [
    ...told(
      "rows",
      filled.filter(({ row, own }) => rows.has(row) && !ownRows.includes(own.row)),
    ),
    ...told(
      "columns",
      filled.filter(({ column, own }) => columns.has(column) && !ownColumns.includes(own.column)),
    ),
  ];
}

interface PrintedPeriod {
  readonly periods: string;
  readonly rest: string;
}

function periodIn(text: string): PrintedPeriod | undefined {
  const folded = tidyText(text).toLowerCase();
  const periods = folded.includes(DAY) ? null : folded.match(PERIOD);
  return periods === null ? undefined : { periods: periods.join(), rest: folded.replace(PERIOD, "") };
}

/** Reports a heading that is the blank form's but for its period: a copy of another month or quarter. */
export function otherPeriods({ form, copy }: SheetMatch): readonly Finding[] {
  const printed = Array.from({ length: form.lastRow + 1 }, (_, row) => form.textsIn(row))
    .flat()
    .flatMap(({ shown }) => periodIn(shown) ?? []);
  if (printed.length === 0) return [];
  return Array.from({ length: copy.lastRow + 1 }, (_, row) => copy.textsIn(row))
    .flat()
    .flatMap(({ row, column, shown }): readonly Finding[] => {
      const found = periodIn(shown);
      const own = printed.filter(({ rest }) => rest === found?.rest);
      if (found === undefined || own.length === 0) return [];
      if (own.some(({ periods }) => periods === found.periods)) return [];
      const place = { sheet: copy.grid.sheet, cell: a1(row, column) };
      return [
        blankFormFinding(
          "other-period",
          own.slice(0, 1).map(({ periods }) => periods),
          place,
          shown,
        ),
      ];
    });
}
