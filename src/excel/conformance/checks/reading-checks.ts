import { askForCommonLook, askForLooks } from "../../reading/read-looks";
import type { ConformanceCheck, Found } from "../asking/conformance-check";

const place = (range: Excel.Range): Found =>
  range.isNullObject ? null : [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];

/** Returns font and lock of each cell of the first row, and what all cells have in common. */
async function looksOf(range: Excel.Range): Promise<Found> {
  const each = askForLooks(range);
  const common = askForCommonLook(range);
  await range.context.sync();
  const [first, second, shared] = [each()(0, 0), each()(0, 1), common()(0, 0)];
  return {
    fonts: [first.font ?? null, second.font ?? null],
    locks: [first.locked ?? null, second.locked ?? null],
    common: [shared.font ?? null, shared.locked ?? null],
  };
}

/** Reading a sheet's extent and formats. */
export const readingChecks: readonly ConformanceCheck[] = [
  {
    id: "reading.used-range",
    what: "An empty sheet has no used range; formatted cells count unless only values are asked for.",
    expected: { empty: null, all: [1, 1, 4, 3], values: [1, 1, 1, 1] },
    look: async ({ sheet, context }) => {
      const empty = sheet.getUsedRangeOrNullObject(false);
      empty.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      sheet.getRange("B2").formulas = [[1]];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
      await context.sync();
      const all = sheet.getUsedRangeOrNullObject(false);
      const values = sheet.getUsedRangeOrNullObject(true);
      all.load("rowIndex,columnIndex,rowCount,columnCount");
      values.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      return { empty: place(empty), all: place(all), values: place(values) };
    },
  },
  {
    id: "reading.cell-looks",
    what: "getCellProperties tells font and lock of each cell; where cells differ, the range's own answer is null.",
    expected: { fonts: ["Times New Roman", "Arial"], locks: [true, false], common: [null, null] },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1").format.font.name = "Times New Roman";
      sheet.getRange("B1").format.font.name = "Arial";
      sheet.getRange("B1").format.protection.locked = false;
      await context.sync();
      return looksOf(sheet.getRange("A1:B1"));
    },
  },
  {
    id: "reading.calculation",
    what: "Excel tells its calculation mode, calculates when asked, and DATE tells the date system.",
    expected: { mode: "Automatic", first: 1462 },
    alsoFine: ["Automatic", "AutomaticExceptTables", "Manual"].flatMap((mode) => [
      { mode, first: 1462 },
      { mode, first: 0 },
    ]),
    look: async ({ context }) => {
      const { application, functions } = context.workbook;
      application.load("calculationMode");
      application.calculate("Recalculate");
      const first = functions.date(1904, 1, 1);
      first.load("value");
      await context.sync();
      return { mode: application.calculationMode, first: first.value };
    },
  },
  {
    id: "reading.merges",
    what: "Merged areas are told as one address; a sheet without any has none, also after unmerging.",
    expected: { none: null, merged: "A1:B2,C1:C2", after: null },
    look: async ({ sheet, context }) => {
      const range = sheet.getRange("A1:D4");
      const none = range.getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      sheet.getRange("A1:B2").merge(false);
      sheet.getRange("C1:C2").merge(false);
      await context.sync();
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      const address = merged.isNullObject ? null : localOnly(merged.address);
      range.unmerge();
      await context.sync();
      const after = range.getMergedAreasOrNullObject();
      after.load("address");
      await context.sync();
      return {
        none: none.isNullObject ? null : none.address,
        merged: address,
        after: after.isNullObject ? null : after.address,
      };
    },
  },
  {
    id: "reading.state",
    what: "The workbook tells its name, that it is neither read-only nor protected, and that events are on.",
    expected: { hasName: true, readOnly: false, isProtected: false, events: true },
    look: async ({ context }) => {
      const { workbook, runtime } = context;
      workbook.load("name,readOnly");
      workbook.protection.load("protected");
      runtime.load("enableEvents");
      await context.sync();
      return {
        hasName: workbook.name !== "",
        readOnly: workbook.readOnly,
        isProtected: workbook.protection.protected,
        events: runtime.enableEvents,
      };
    },
  },
];

/** Removes sheets and dollar signs from "'a'!$A$1:$B$2,'a'!C3". */
const localOnly = (address: string): string =>
  address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1).replaceAll("$", ""))
    .join(",");
