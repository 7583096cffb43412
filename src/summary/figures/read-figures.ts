import { SUMMARY_SHEETS, NONE_WORDS, NOT_APPLICABLE_WORDS } from "../../forms/words";
import { unitCode, type ElementCode, type UnitCode } from "../../model/codes";
import {
  contentAt,
  formatAt,
  type Grid,
  type DateSystem,
  type WorkbookGrids,
  dayOfSerial,
} from "../../workbook/grid";
import type { Plan } from "../../model/plan";
import type { FiguresOfUnits } from "../../model/form";
import { meansWord, tidyText } from "../../base/text";
import { BLANK, NONE, NOT_APPLICABLE, numberValue, type Value } from "../../model/value";
import { FIGURES } from "../setting/summary-layout";
import { normaliseFigures } from "./upright-figures";

/** Rows searched for codes, in case somebody inserted lines above. */
const SEARCHED_ROWS = 20;

/**
 * Reads units' figures back from the figures sheet, by unit codes in rows and element codes in columns. Yes
 * and no become 1 and 0, as the sheet shows them. Undefined without the sheet or without codes of the plan.
 */
export function readFigures({ grids, dateSystem }: WorkbookGrids, plan: Plan): FiguresOfUnits | undefined {
  const sheet = grids.find(({ sheet }) => sheet === SUMMARY_SHEETS.figures);
  const codes = new Set<string>(plan.elements.map(({ code }) => code));
  const grid = sheet && normaliseFigures(sheet, codes).grid;
  const columns = grid === undefined ? undefined : elementColumns(grid, plan);
  if (grid === undefined || columns === undefined) return undefined;
  const figures = new Map<UnitCode, ReadonlyMap<ElementCode, Value>>();
  for (let row = columns.row + 1; row < grid.rows.length; row += 1) {
    const code = contentAt(grid, row, FIGURES.column.code);
    if (code === undefined || typeof code === "object" || !isOrdinal(grid, row)) continue;
    const values = [...columns.at].map(
      ([element, column]) => [element, shownValue(grid, row, column, dateSystem)] as const,
    );
    figures.set(unitCode(tidyText(String(code))), new Map(values));
  }
  return figures;
}

/** Rows of units are numbered; headings and totals are not. */
const isOrdinal = (grid: Grid, row: number): boolean =>
  typeof contentAt(grid, row, FIGURES.column.ordinal) === "number";

function elementColumns(
  grid: Grid,
  plan: Plan,
): { readonly row: number; readonly at: ReadonlyMap<ElementCode, number> } | undefined {
  const known = new Map<string, ElementCode>(plan.elements.map(({ code }) => [code, code]));
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.rows.length); row += 1) {
    const at = new Map<ElementCode, number>();
    grid.rows[row]?.values.forEach((content, column) => {
      const code = typeof content === "string" ? known.get(tidyText(content)) : undefined;
      if (code !== undefined && !at.has(code)) at.set(code, column);
    });
    if (at.size > 0) return { row, at };
  }
  return undefined;
}

function shownValue(grid: Grid, row: number, column: number, system: DateSystem): Value {
  const content = contentAt(grid, row, column);
  if (typeof content === "number") {
    return formatAt(grid, row, column).isDate
      ? { kind: "date", date: dayOfSerial(content, system) }
      : numberValue(content);
  }
  if (typeof content !== "string") return BLANK;
  const text = tidyText(content);
  if (meansWord(text, NONE_WORDS.short)) return NONE;
  if (meansWord(text, NOT_APPLICABLE_WORDS.short)) return NOT_APPLICABLE;
  return text === "" ? BLANK : { kind: "text", text };
}
