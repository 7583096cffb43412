import type { ConformanceCheck } from "./conformance-check";
import { refusalOf } from "./refusal-of";
import { SCRATCH, SECOND } from "./scratch-sheets";

/** Sheets themselves. */
export const sheetChecks: readonly ConformanceCheck[] = [
  {
    id: "sheet.added",
    what: "A new sheet comes last and in the back, and is found in letters of any case; an unknown one is null.",
    expected: { last: SECOND, isActive: false, found: SECOND, unknown: true },
    look: async ({ context }) => {
      const { worksheets } = context.workbook;
      worksheets.add(SECOND);
      worksheets.load("items/name");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      const found = worksheets.getItemOrNullObject(SECOND.toUpperCase());
      const unknown = worksheets.getItemOrNullObject(`${SECOND}0`);
      found.load("name");
      unknown.load("name");
      await context.sync();
      return {
        last: worksheets.items.at(-1)?.name ?? null,
        isActive: active.name === SECOND,
        found: found.isNullObject ? null : found.name,
        unknown: unknown.isNullObject,
      };
    },
  },
  {
    id: "sheet.visibility",
    what: "A sheet can be very hidden, painted on meanwhile, and shown again.",
    expected: { hidden: "VeryHidden", painted: 7, shown: "Visible" },
    look: async ({ sheet, context }) => {
      sheet.visibility = "VeryHidden";
      const cell = sheet.getRange("A1");
      cell.formulas = [[7]];
      cell.load("values");
      sheet.load("visibility");
      await context.sync();
      const hidden = sheet.visibility;
      sheet.visibility = "Visible";
      sheet.load("visibility");
      await context.sync();
      return { hidden, painted: Number(cell.values[0]?.[0]), shown: sheet.visibility };
    },
  },
  {
    id: "sheet.very-hidden-deleted",
    what: "A very hidden sheet is not deleted, so the adapter hides it less before.",
    expected: "GeneralException",
    alsoFine: ["InvalidOperation", "AccessDenied", "accepted"],
    look: async ({ context }) => {
      const second = context.workbook.worksheets.add(SECOND);
      second.visibility = "VeryHidden";
      await context.sync();
      second.delete();
      return refusalOf(context);
    },
  },
  {
    id: "sheet.hidden-deleted",
    what: "A hidden sheet is deleted without a question.",
    expected: { refusal: "accepted", isGone: true },
    look: async ({ context }) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add(SECOND);
      second.visibility = "VeryHidden";
      await context.sync();
      second.visibility = "Hidden";
      second.delete();
      const refusal = await refusalOf(context);
      const gone = worksheets.getItemOrNullObject(SECOND);
      gone.load("name");
      await context.sync();
      return { refusal, isGone: gone.isNullObject };
    },
  },
  {
    id: "sheet.view",
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
    id: "sheet.frozen",
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
    id: "sheet.filter",
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
    id: "sheet.shown",
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
