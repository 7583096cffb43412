import type { ConformanceCheck } from "../asking/conformance-check";
import { refusalOf } from "../asking/refusal-of";
import { SECOND } from "../asking/scratch-sheets";

/** Adding, naming, hiding and deleting sheets. */
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
];
