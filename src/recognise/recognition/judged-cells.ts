import { cellKey, formatAt } from "../../workbook/grid";
import { cellCode } from "../plan/cell-codes";
import type { BlankArea, BlankCell, BlankTable } from "../plan/blank-form";
import { blankAreaAt } from "../plan/role-at";
import { movedText } from "../../workbook/formula";
import type { SeenSheet } from "../seen/seen-copies";
import type { RoleCell } from "./area-groups";
import { guessMeasure, measureOfRow } from "./guess-measure";
import { guessValue, isAdded, type AskedBy } from "./guess-value-type";
import type { SheetCells } from "./sheet-cells";
import { numberedQuotients } from "./tables/code-row";
import { tableAt } from "./tables/table-at";
import type { TableKinds } from "./table-kinds";
import type { WordsAround } from "./words-around";

/** A cell to fill in, with the words around it. */
export interface Asked extends AskedBy {
  readonly row: number;
  readonly column: number;
}

/**
 * A cell as it is shown to an officer, and as it is read; undefined where it is not read. One to be calculated anew is read where
 * nothing is found to calculate it from.
 */
export interface JudgedCell {
  readonly shown: RoleCell;
  readonly cell: BlankCell | undefined;
}

/** By what the cells of a sheet are judged. */
export interface Judging {
  readonly tables: readonly BlankTable[];
  readonly kinds: TableKinds;
  readonly seen: SeenSheet;
  /** What an officer said of the sheet. */
  readonly said: readonly BlankArea[];
}

/** What becomes of each cell to fill in, in reading order, and why. */
export function judgedCells(
  cells: SheetCells,
  asked: readonly Asked[],
  judging: Judging,
): readonly JudgedCell[] {
  const known = new Map(asked.map((each) => [cellKey(each.row, each.column), each]));
  return asked.map((each, index) => {
    const { row, column } = each;
    const [above, below] = [known.get(cellKey(row - 1, column)), known.get(cellKey(row + 1, column))];
    const beside = [asked[index - 1], asked[index + 1], above, below].flatMap((other) =>
      other === undefined ? [] : [other.label ?? "", other.headings.at(-1) ?? ""],
    );
    return judgedCell(cells, { ...each, beside }, judging);
  });
}

function judgedCell(cells: SheetCells, asked: Asked, { tables, kinds, said }: Judging): JudgedCell {
  const { sheet } = cells.grid;
  const { row, column } = asked;
  const table = tableAt(tables, row, column);
  const guess = guessValue(formatAt(cells.grid, row, column), {
    ...asked,
    seen: kinds.at(row, column),
    isAmongNumbers: kinds.isAmongNumbers(row, column),
    isQuotient: table !== undefined && numberedQuotients(cells, table).has(column),
    measure: measureOfRow(cells, table, row),
  });
  const given = blankAreaAt(said, sheet, row, column);
  const role = given?.role ?? guess.role;
  const label = labelFor(asked);
  const why = given?.why ?? (role === guess.role || role === "recompute" ? guess.why : "said");
  const formula = given?.formula && movedText(given.formula, row - given.area.top, column - given.area.left);
  const shown = { row, column, role, label, why, formula };
  if (role === "list" || role === "ignore") return { shown, cell: undefined };
  // Whoever says that it is to be added says that it is a number.
  const answer = role === "sum" && !isAdded(guess.answer) ? "decimal" : guess.answer;
  const measure = guessMeasure(cells, table, row, answer, asked);
  return {
    shown,
    cell: {
      ...{ code: cellCode(sheet, row, column), sheet, row, column, answer, measure, label },
      role: role === "sum" ? role : "latest",
    },
  };
}

/** What a cell is known by. */
export const labelFor = ({ headings, label = "" }: WordsAround): string =>
  [label, headings.join(" / ")].filter((text) => text !== "").join(" – ");
