import type { ConformanceCheck } from "../asking/conformance-check";
import { refusalOf } from "../asking/refusal-of";
import { SCRATCH } from "../asking/scratch-sheets";

/** Views of sheets. */
export const viewChecks: readonly ConformanceCheck[] = [
  {
    id: "view.colours",
    what: "A sheet takes a tab colour and no gridlines.",
    expected: { colour: "#1F4E78", gridlines: false, noColour: "" },
    look: async ({ sheet, context }) => {
      sheet.tabColor = "#1F4E78";
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines");
      await context.sync();
      const { tabColor: colour, showGridlines: gridlines } = sheet;
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      return { colour, gridlines, noColour: sheet.tabColor };
    },
  },
  {
    id: "view.frozen",
    what: "Rows, columns and both can be frozen, each in place of the one before, and let go.",
    expected: { both: "A1:B3", rows: "1:2", columns: "A:A", none: true },
    look: async ({ sheet, context }) => {
      const frozen = (): Excel.Range => {
        const range = sheet.freezePanes.getLocationOrNullObject();
        range.load("address");
        return range;
      };
      sheet.freezePanes.freezeAt("A1:B3");
      const both = frozen();
      sheet.freezePanes.freezeRows(2);
      const rows = frozen();
      sheet.freezePanes.freezeColumns(1);
      const columns = frozen();
      sheet.freezePanes.unfreeze();
      const none = frozen();
      await context.sync();
      const local = ({ address }: Excel.Range): string => address.slice(address.lastIndexOf("!") + 1);
      return { both: local(both), rows: local(rows), columns: local(columns), none: none.isNullObject };
    },
  },
  {
    id: "view.filter",
    what: "Filter buttons over an area can be put and taken away; taking away none is no error.",
    expected: { put: true, gone: false, again: "accepted" },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1:B3").formulas = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      sheet.autoFilter.apply(sheet.getRange("A1:B3"));
      sheet.autoFilter.load("enabled");
      await context.sync();
      const put = sheet.autoFilter.enabled;
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      await context.sync();
      const gone = sheet.autoFilter.enabled;
      sheet.autoFilter.remove();
      return { put, gone, again: await refusalOf(context) };
    },
  },
  {
    id: "view.shown",
    what: "A sheet is brought to the front and a cell of it selected.",
    expected: { sheet: SCRATCH, cell: "B3" },
    look: async ({ sheet, context }) => {
      sheet.activate();
      sheet.getRange("B3").select();
      await context.sync();
      const active = context.workbook.worksheets.getActiveWorksheet();
      const selected = context.workbook.getSelectedRange();
      active.load("name");
      selected.load("address");
      await context.sync();
      return { sheet: active.name, cell: selected.address.slice(selected.address.lastIndexOf("!") + 1) };
    },
  },
];
