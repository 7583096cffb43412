import {
  a1,
  contentAt,
  formatAt,
  formulaAt,
  isCellError,
  type CellContent,
  type Grid,
} from "../../workbook/grid";
import type { FigureNote } from "../../model/ledger";
import type { Plan } from "../../model/plan";
import { STATUS_WORDS } from "../../forms/words";
import { ownPartOfRemark } from "../words/overview-remarks";
import { OVERVIEW_WORDS } from "../words/summary-words";
import type { LedgerSetting } from "./ledger-setting";
import type { SummaryProblem } from "./stored-summary";
import { codeIn, columnOf, contentIn, locateTable, rowsBelow, textIn, type SheetTable } from "./sheet-table";

/** People's input on the overview, which shows only totals. */
export interface TypedOnOverview {
  /** Remarks beside a total: notes about it. */
  readonly notes: readonly FigureNote[];
  /** Totals typed over, and texts outside columns. */
  readonly problems: readonly SummaryProblem[];
}

const { headings } = OVERVIEW_WORDS;

/** Returns displayed totals by element and indicator code, without days and empty cells. */
export function readTotals(
  grid: Grid | undefined,
  { elements, indicators }: Plan,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  const table = grid && locateTable(grid, [headings.code, headings.value, headings.coverage]);
  if (table === undefined) return totals;
  const known = new Set<string>([...elements, ...indicators].map(({ code }) => code));
  for (const row of rowsBelow(table)) {
    const code = codeIn(table, row, headings.code);
    const content = contentIn(table, row, headings.value);
    if (!known.has(code) || totals.has(code) || typeof content !== "number") continue;
    if (!formatAt(table.grid, row, columnOf(table, headings.value) ?? 0).isDate) totals.set(code, content);
  }
  return totals;
}

/** Cells that the sheet calculates or leaves empty. */
const CALCULATED = [headings.numerator, headings.denominator, headings.value, headings.achieved];

/**
 * Finds input over the overview's formulas or beside its lines, which redrawing would lose. A workbook of
 * values without formulas shows none.
 */
export function typedOnOverview(
  grid: Grid | undefined,
  { elements, indicators }: Plan,
  { office, round, savedAt, shown }: Pick<LedgerSetting, "office" | "round" | "savedAt" | "shown">,
): TypedOnOverview {
  const table = grid && locateTable(grid, [headings.code, headings.value, headings.coverage]);
  if (table === undefined || office === undefined) return { notes: [], problems: [] };
  const known = new Map([...elements, ...indicators].map(({ code }) => [String(code), code]));
  const lines = rowsBelow(table).flatMap((row) => {
    const code = known.get(codeIn(table, row, headings.code));
    return code === undefined ? [] : [{ row, code }];
  });
  const hasFormulas = lines.some(({ row }) => hasFormula(table, row, headings.value));
  return {
    notes: lines.flatMap(({ row, code }): readonly FigureNote[] => {
      const text = ownPartOfRemark(textIn(table, row, headings.remark));
      const key = { unit: office, code, round };
      return text === "" ? [] : [{ ...key, text, at: savedAt, about: shown(key) }];
    }),
    problems: lines.flatMap(({ row }) => [
      ...(hasFormulas ? typedOver(table, row) : []),
      ...typedBeside(table, row),
    ]),
  };
}

function typedOver(table: SheetTable, row: number): readonly SummaryProblem[] {
  const judged = CALCULATED.filter((heading) => isTyped(table, row, heading));
  const status = textIn(table, row, headings.status);
  const isJudgedByHand =
    isTyped(table, row, headings.status) && status !== STATUS_WORDS["not-judged"] ? [headings.status] : [];
  return [...judged, ...isJudgedByHand].map((heading) => problem(table, row, columnOf(table, heading) ?? 0));
}

/** The drawn sheet ends with its last column. */
function typedBeside(table: SheetTable, row: number): readonly SummaryProblem[] {
  const last = Math.max(...table.columns.values());
  const { values = [] } = table.grid.rows[row] ?? {};
  return values.flatMap((content, column) =>
    column > last && isSomething(content)
      ? [{ ...problem(table, row, column), fault: "beside" as const }]
      : [],
  );
}

const isTyped = (table: SheetTable, row: number, heading: string): boolean => {
  const column = columnOf(table, heading);
  return (
    column !== undefined &&
    isSomething(contentAt(table.grid, row, column)) &&
    !hasFormula(table, row, heading)
  );
};

const hasFormula = (table: SheetTable, row: number, heading: string): boolean => {
  const column = columnOf(table, heading);
  return column !== undefined && formulaAt(table.grid, row, column) !== undefined;
};

const isSomething = (content: CellContent | undefined): boolean =>
  content !== undefined && content !== "" && (typeof content !== "string" || content.trim() !== "");

function problem({ grid }: SheetTable, row: number, column: number): SummaryProblem {
  const content = contentAt(grid, row, column);
  const found = isCellError(content) ? content.error : String(content ?? "");
  return { place: { sheet: grid.sheet, cell: a1(row, column) }, fault: "typed-over", found };
}
