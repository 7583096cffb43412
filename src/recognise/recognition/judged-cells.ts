import { cellKey, formatAt } from "../../workbook/grid";
import { cellCode } from "../plan/cell-codes";
import type {
  AreaReason,
  AreaRole,
  BlankArea,
  BlankCell,
  BlankTable,
  BlankValueType,
} from "../plan/blank-form";
import { blankAreaAt, isTentative } from "../plan/role-at";
import { movedText } from "../../workbook/formula";
import type { SeenSheet } from "../seen/seen-copies";
import type { RoleCell } from "./area-groups";
import { guessMeasure, measureOfRow } from "./guess-measure";
import { guessValue, isAdded, type AskedBy } from "./guess-value-type";
import type { SheetCells } from "./sheet-cells";
import { numberedQuotients } from "./tables/code-row";
import { groupedBy } from "../../base/grouped-by";
import { tableAt } from "./tables/table-at";
import type { TableKinds } from "./table-kinds";
import type { WordsAround } from "./words-around";

/** An input cell with the words around it. */
export interface AskedCell extends AskedBy {
  readonly row: number;
  readonly column: number;
}

/**
 * A cell as shown to an officer, and as read; undefined if it is not read. A cell to recompute is read if no
 * formula is found.
 */
export interface JudgedCell {
  readonly shown: RoleCell;
  readonly cell: BlankCell | undefined;
}

/** The evidence for the roles of a sheet's cells. */
export interface Judging {
  readonly tables: readonly BlankTable[];
  readonly kinds: TableKinds;
  readonly seen: SeenSheet;
  /** An officer's choices for the sheet. */
  readonly said: readonly BlankArea[];
}

/** Returns the role of each input cell with the reason, in reading order. */
export function judgedCells(
  cells: SheetCells,
  asked: readonly AskedCell[],
  judging: Judging,
): readonly JudgedCell[] {
  const known = new Map(asked.map((each) => [cellKey(each.row, each.column), each]));
  const figuresOf = figuresOfCells(asked, judging);
  return asked.map((each, index) => {
    const { row, column } = each;
    const [above, below] = [known.get(cellKey(row - 1, column)), known.get(cellKey(row + 1, column))];
    const beside = [asked[index - 1], asked[index + 1], above, below].flatMap((other) =>
      other === undefined ? [] : [other.label ?? "", other.headings.at(-1) ?? ""],
    );
    return judgedCell(cells, { ...each, beside, figures: figuresOf(each) }, judging);
  });
}

/** Returns the figures of the copies in a cell; in a cell that all left empty, those of its column. */
function figuresOfCells(
  asked: readonly AskedCell[],
  { tables, seen }: Judging,
): (cell: AskedCell) => readonly number[] {
  const columns = new Map<string, readonly number[]>();
  const own = ({ row, column }: AskedCell): readonly number[] =>
    seen.figures.flatMap((copy) => copy.get(cellKey(row, column)) ?? []);
  const tableOf = ({ row, column }: AskedCell): string =>
    `${String(tables.findIndex((table) => table === tableAt(tables, row, column)))} ${String(column)}`;
  const all = groupedBy(asked, tableOf);
  return (cell) => {
    const figures = own(cell);
    if (figures.length > 0) return figures;
    const key = tableOf(cell);
    const known = columns.get(key) ?? (all.get(key) ?? []).flatMap(own);
    columns.set(key, known);
    return known;
  };
}

function judgedCell(cells: SheetCells, asked: AskedCell, { tables, kinds, said }: Judging): JudgedCell {
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
  const stated = blankAreaAt(said, sheet, row, column);
  const given = stated !== undefined && isTentative(stated) && guess.role === "latest" ? undefined : stated;
  const role = given?.role ?? guess.role;
  const label = labelFor(asked);
  const why = given?.why ?? (role === guess.role || role === "recompute" ? guess.why : "said");
  const formula = given?.formula && movedText(given.formula, row - given.area.top, column - given.area.left);
  const shown = { row, column, role, label, why, formula };
  if (role === "list" || role === "ignore") return { shown, cell: undefined };
  const answer = answerOf(role, given?.why, guess.answer);
  const measure = guessMeasure(cells, table, row, answer, asked);
  return {
    shown,
    cell: {
      ...{ code: cellCode(sheet, row, column), sheet, row, column, answer, measure, label },
      role: role === "sum" ? role : "latest",
      ...(role === "sum" && guess.answer === "percent" && { addsPercents: true }),
    },
  };
}

/** An officer's role "sum" implies a number; texts that copies of an earlier run had remain texts. */
function answerOf(role: AreaRole, why: AreaReason | undefined, guess: BlankValueType): BlankValueType {
  if (role === "sum") return isAdded(guess) ? guess : "decimal";
  return why === "seen-text" ? "text" : guess;
}

/** Returns the label of a cell for people. */
export const labelFor = ({ headings, label = "" }: WordsAround): string =>
  [label, headings.join(" / ")].filter((text) => text !== "").join(" – ");
