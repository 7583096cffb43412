import {
  type Area,
  type DateSystem,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  type Visibility,
  type NameInWorkbook,
} from "../../workbook/grid";
import type { ReadingNeeds } from "../../workbook/open-workbook";
import { withDateSystem } from "../host/date-system";

/** What reading a sheet's cells requires. */
export interface SheetOutline {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The area to read; undefined for an empty sheet. */
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
}

/** What reading the workbook requires. */
export interface WorkbookOutline {
  readonly isReadOnly: boolean;
  /** 1900 if Excel does not report it. */
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly NameInWorkbook[];
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Reads sheets, used ranges, merges, names and custom properties, everything but the cells, in two round
 * trips. Calculates first if calculation is manual and Excel lets us; the mode stays.
 */
export async function readOutline(
  context: Excel.RequestContext,
  needs: ReadingNeeds | undefined,
): Promise<WorkbookOutline> {
  const { worksheets, names, properties, application } = context.workbook;
  const { custom } = properties;
  context.workbook.load("readOnly");
  application.load("calculationMode");
  // One call: a second one would create new items without the data of the first.
  worksheets.load(
    "items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,items/names/items/scope",
  );
  names.load("items/name,items/formula,items/scope");
  custom.load("items/key,items/value");
  await context.sync();
  const isReadOnly = context.workbook.readOnly;
  const { asked: requested, dateSystem } = await withDateSystem(context, (mayWrite) => {
    if (mayWrite && application.calculationMode !== "Automatic") application.calculate("Recalculate");
    return worksheets.items.map((sheet) => askForAreas(sheet, needs?.merges === true && !isReadOnly));
  });
  return {
    dateSystem,
    isReadOnly,
    sheets: requested.map(outlineOf),
    names: [
      ...names.items.filter(({ scope }) => scope === "Workbook").map(nameOf),
      // Excel may list the workbook's names with every sheet (office-js issue 1011).
      ...worksheets.items.flatMap((sheet) =>
        sheet.names.items
          .filter(({ scope }) => scope === "Worksheet")
          .map((name) => ({ ...nameOf(name), sheet: sheet.name })),
      ),
    ],
    properties: new Map(custom.items.map(({ key, value }) => [key, String(value)])),
  };
}

/** A requested sheet; its data are available after the next sync. */
interface RequestedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The area that contains values. */
  readonly filled: Excel.Range;
  /**
   * Requested only where cells may be merged and a caller needs it: on the desktop the request clears the
   * undo history (office-js issue 5918). Not in read-only workbooks: the library marks the request as
   * writing.
   */
  readonly merged: Excel.RangeAreas | undefined;
}

function askForAreas(sheet: Excel.Worksheet, needsMerges: boolean): RequestedSheet {
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load("rowIndex,columnIndex,rowCount,columnCount");
  const needsAreas = needsMerges && !sheet.protection.protected;
  const merged = needsAreas ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load("address");
  return { sheet, used, filled, merged };
}

/** Formatted empty cells are included, up to more than any form has. */
const MOST_FORMATTED = 200_000;

function outlineOf({ sheet, used, filled, merged }: RequestedSheet): SheetOutline {
  const isSmall = !used.isNullObject && used.rowCount * used.columnCount <= MOST_FORMATTED;
  const range = isSmall ? used : filled;
  return {
    sheet: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    used: range.isNullObject ? undefined : areaOf(range),
    merges: used.isNullObject || merged === undefined || merged.isNullObject ? [] : areasIn(merged.address),
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: Math.min(rowIndex + rowCount, MAX_ROWS) - 1,
    right: Math.min(columnIndex + columnCount, MAX_COLUMNS) - 1,
  };
}

/**
 * Parses "'Số liệu'!A1:B2,'Số liệu'!C3:D4". Sheet names may contain commas, so only the addresses are
 * matched.
 */
function areasIn(address: string): readonly Area[] {
  const matches = address.matchAll(/(?:^|[!,])(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+)(?=,|$)/g);
  return [...matches].flatMap(([, area = ""]) => parseArea(area) ?? []);
}

const nameOf = ({ name, formula }: Excel.NamedItem): NameInWorkbook => ({
  name,
  refersTo: String(formula).replace(/^=/, ""),
});

function visibilityOf(visibility: Excel.Worksheet["visibility"]): Visibility {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
