import type { ConformanceCheck } from "../asking/conformance-check";

/** Points; whole pixels at 100, 125, 150 and 200 % screen scale, so that nothing is rounded. */
const WIDTH = 66;
const HEIGHT = 30;

/** Widths, heights, hidden rows and columns. */
export const sizeChecks: readonly ConformanceCheck[] = [
  {
    id: "size.set",
    what: "Columns and rows take a size in points.",
    expected: { width: WIDTH, height: HEIGHT },
    look: async ({ sheet, context }) => {
      sheet.getRangeByIndexes(0, 1, 1, 2).getEntireColumn().format.columnWidth = WIDTH;
      sheet.getRange("2:3").format.rowHeight = HEIGHT;
      await context.sync();
      const { format } = sheet.getRange("B2:C3");
      format.load("columnWidth,rowHeight");
      await context.sync();
      return { width: Math.round(format.columnWidth), height: Math.round(format.rowHeight) };
    },
  },
  {
    id: "size.standard",
    what: "Columns and rows fall back to the standard size; rows are fitted to their text.",
    expected: { width: true, height: true, fitted: true },
    look: async ({ sheet, context }) => {
      const range = sheet.getRange("A1:B2");
      range.format.columnWidth = WIDTH;
      range.format.rowHeight = HEIGHT;
      await context.sync();
      range.format.useStandardWidth = true;
      range.format.useStandardHeight = true;
      sheet.getRange("3:4").format.rowHeight = 4 * HEIGHT;
      sheet.getRange("3:4").format.autofitRows();
      await context.sync();
      const { format } = range;
      const { format: fitted } = sheet.getRange("3:3");
      fitted.load("rowHeight");
      format.load("useStandardWidth,useStandardHeight");
      await context.sync();
      return {
        width: format.useStandardWidth,
        height: format.useStandardHeight,
        fitted: fitted.rowHeight < 2 * HEIGHT,
      };
    },
  },
  {
    id: "size.hidden",
    what: "Columns and rows can be hidden and shown again.",
    expected: { hidden: [true, true], shown: [false, false] },
    look: async ({ sheet, context }) => {
      const column = sheet.getRangeByIndexes(0, 1, 1, 1).getEntireColumn();
      const row = sheet.getRange("2:2");
      column.columnHidden = true;
      row.rowHidden = true;
      column.load("columnHidden");
      row.load("rowHidden");
      await context.sync();
      const hidden = [column.columnHidden, row.rowHidden];
      column.columnHidden = false;
      row.rowHidden = false;
      column.load("columnHidden");
      row.load("rowHidden");
      await context.sync();
      return { hidden, shown: [column.columnHidden, row.rowHidden] };
    },
  },
];
