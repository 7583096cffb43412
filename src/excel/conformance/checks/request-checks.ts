import type { ConformanceCheck } from "../asking/conformance-check";
import { refusalOf } from "../asking/refusal-of";
import { SCRATCH } from "../asking/scratch-sheets";

/** Requests themselves. */
export const requestChecks: readonly ConformanceCheck[] = [
  {
    id: "request.suspended",
    what: "Calculation and screen are suspended until the next request only: formulas are up to date after it.",
    expected: 3,
    look: async ({ sheet, context }) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:B1").formulas = [[2, "=A1+1"]];
      await context.sync();
      const cell = sheet.getRange("B1");
      cell.load("values");
      await context.sync();
      return Number(cell.values[0]?.[0]);
    },
  },
  {
    id: "request.events",
    what: "Events can be switched off for this add-in and on again.",
    expected: { off: false, on: true },
    look: async ({ context }) => {
      const { runtime } = context;
      runtime.enableEvents = false;
      runtime.load("enableEvents");
      await context.sync();
      const off = runtime.enableEvents;
      runtime.enableEvents = true;
      runtime.load("enableEvents");
      await context.sync();
      return { off, on: runtime.enableEvents };
    },
  },
  {
    id: "request.no-transaction",
    what: "What a request did before the step that failed stays done, what comes after is not begun.",
    expected: { refusal: "ItemNotFound", before: 1, after: "" },
    look: async ({ sheet, context }) => {
      sheet.getRange("A1").formulas = [[1]];
      context.workbook.worksheets.getItem(`${SCRATCH} of nobody`).activate();
      sheet.getRange("B1").formulas = [[2]];
      const refusal = await refusalOf(context);
      const cells = sheet.getRange("A1:B1");
      cells.load("values");
      await context.sync();
      return { refusal, before: Number(cells.values[0]?.[0]), after: String(cells.values[0]?.[1]) };
    },
  },
];
