import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Area } from "../../grid/address";
import { cellKey, type CellContent, type CellFormat, type CellFormula, type Grid } from "../../grid/grid";
import { isDateFormat } from "../../grid/is-date-format";
import type { Budget } from "../budget";

/** Codes of error values in old files. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

type GridContent = Omit<Grid, "sheet" | "visibility">;

/**
 * Converts a sheet of the library to a grid. The library reads no fonts: legacy encodings are recognised from
 * the texts.
 */
export function legacyGrid(sheet: WorkSheet, budget: Budget): GridContent {
  const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const formats: CellFormat[] = [format("General")];
  const known = new Map<string, number>([["General", 0]]);
  const formatOf = (code: string): number => {
    const at = known.get(code) ?? formats.push(format(code)) - 1;
    known.set(code, at);
    return at;
  };
  const rows: Grid["rows"][number][] = [];
  const formulas = new Map<number, CellFormula>();
  cells.forEach((line, row) => {
    if (line === undefined) return;
    budget.spendRow();
    const values: (CellContent | undefined)[] = [];
    const looks: (number | undefined)[] = [];
    line.forEach((cell, column) => {
      if (cell === undefined) return;
      budget.spendCell();
      const content = contentOf(cell);
      if (content !== undefined) values[column] = content;
      if (typeof cell.z === "string" && cell.z !== "General") looks[column] = formatOf(cell.z);
      if (cell.f !== undefined) {
        formulas.set(cellKey(row, column), { text: cell.f, hasCachedValue: content !== undefined });
      }
    });
    if (values.length > 0 || looks.length > 0) rows[row] = { values, formats: looks };
  });
  return {
    rows,
    formulas,
    formats,
    merges: (sheet["!merges"] ?? []).map(({ s, e }): Area => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    isProtected: Boolean(sheet["!protect"]),
    hiddenRows: hiddenIn(sheet["!rows"]),
    hiddenColumns: hiddenIn(sheet["!cols"]),
  };
}

const format = (numberFormat: string): CellFormat => ({
  numberFormat,
  isDate: isDateFormat(numberFormat),
  font: "",
  locked: true,
});

/** Keeps an empty text only as the result of a formula; a cell with only a style is empty. */
function contentOf({ t, v, f }: CellObject): CellContent | undefined {
  switch (t) {
    case "e":
      return { error: (typeof v === "number" ? ERRORS.get(v) : undefined) ?? "#N/A" };
    case "z":
      return f === undefined ? undefined : "";
    default:
      if (v instanceof Date) throw new Error("the library was not to make dates");
      // The formats store any double; Excel knows no others than finite ones.
      if (typeof v === "number" && !Number.isFinite(v)) return { error: "#NUM!" };
      return v;
  }
}

const hiddenIn = (places: readonly ({ readonly hidden?: boolean } | undefined)[] = []): readonly number[] =>
  places.flatMap((place, index) => (place?.hidden === true ? [index] : []));
