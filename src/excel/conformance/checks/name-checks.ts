import type { ConformanceCheck } from "../asking/conformance-check";
import { OURS } from "../asking/left-behind";
import { SCRATCH } from "../asking/scratch-sheets";

/** Defined names. */
export const nameChecks: readonly ConformanceCheck[] = [
  {
    id: "name.added",
    what: "A name for a range is the workbook's, and says so as a formula with the sheet in quotes.",
    expected: { formula: `='${SCRATCH}'!$A$1:$A$3`, scope: "Workbook", unknown: true },
    look: async ({ sheet, context }) => {
      const { names } = context.workbook;
      names.add(`${OURS}_added`, sheet.getRange("A1:A3"));
      names.load("items/name,items/formula,items/scope");
      const unknown = names.getItemOrNullObject(`${OURS}_unknown`);
      unknown.load("name");
      await context.sync();
      const added = names.items.find(({ name }) => name === `${OURS}_added`);
      return {
        formula: String(added?.formula),
        scope: added?.scope ?? null,
        unknown: unknown.isNullObject,
      };
    },
  },
  {
    id: "name.moved",
    what: "A name that is there already can be pointed at other cells, and deleted.",
    expected: { sum: 6, isGone: true },
    look: async ({ sheet, context }) => {
      const { names } = context.workbook;
      sheet.getRange("A1:A3").formulas = [[1], [2], [3]];
      names.add(`${OURS}_moved`, sheet.getRange("A1"));
      await context.sync();
      names.getItem(`${OURS}_moved`).formula = `='${SCRATCH}'!$A$1:$A$3`;
      const cell = sheet.getRange("C1");
      cell.formulas = [[`=SUM(${OURS}_moved)`]];
      cell.load("values");
      await context.sync();
      const sum = Number(cell.values[0]?.[0]);
      names.getItem(`${OURS}_moved`).delete();
      const gone = names.getItemOrNullObject(`${OURS}_moved`);
      gone.load("name");
      await context.sync();
      return { sum, isGone: gone.isNullObject };
    },
  },
  {
    id: "name.of-a-sheet",
    what: "Names of one sheet are listed with the sheet, and not among the workbook's.",
    expected: { sheet: [`${OURS}_local`], workbook: false },
    look: async ({ sheet, context }) => {
      sheet.names.add(`${OURS}_local`, sheet.getRange("A1"));
      await context.sync();
      sheet.names.load("items/name,items/formula");
      const { names } = context.workbook;
      names.load("items/name,items/scope");
      await context.sync();
      const workbookWide = names.items.filter(({ scope }) => scope === "Workbook");
      return {
        sheet: sheet.names.items.map(({ name }) => name),
        workbook: workbookWide.some(({ name }) => name === `${OURS}_local`),
      };
    },
  },
];
