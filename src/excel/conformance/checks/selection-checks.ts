import type { ConformanceCheck, Found } from "../asking/conformance-check";
import { SCRATCH } from "../asking/scratch-sheets";

/** Milliseconds. No Excel delivers an event later. */
const PATIENCE = 3_000;

/** Events for the user's selection and changes. */
export const selectionChecks: readonly ConformanceCheck[] = [
  {
    id: "selection.told",
    what: "Listeners at all sheets hear which cells are selected and changed, of which sheet, until they are removed.",
    expected: { selected: "B3", changed: "C4", isOfSheet: true, afterwards: 0 },
    look: async ({ sheet, context }) => {
      const { worksheets } = context.workbook;
      const selected: Excel.WorksheetSelectionChangedEventArgs[] = [];
      const changed: string[] = [];
      const selections = worksheets.onSelectionChanged.add((event) => {
        selected.push(event);
        return Promise.resolve();
      });
      const changes = worksheets.onChanged.add(({ address }) => {
        changed.push(address);
        return Promise.resolve();
      });
      sheet.load("id");
      sheet.activate();
      await context.sync();
      sheet.getRange("B3").select();
      sheet.getRange("C4").values = [[1]];
      await context.sync();
      await until(() => selected.length > 0 && changed.length > 0);
      const found: { readonly [part: string]: Found } = {
        selected: selected.at(-1)?.address ?? null,
        changed: changed.at(-1) ?? null,
        isOfSheet: selected.at(-1)?.worksheetId === sheet.id,
      };
      selections.remove();
      changes.remove();
      await context.sync();
      const before = selected.length;
      sheet.getRange("D5").select();
      await context.sync();
      return { ...found, afterwards: selected.length - before };
    },
  },
  {
    id: "selection.asked",
    what: "The cell in which the user stands can be asked for, of several selected cells the active one.",
    expected: { sheet: SCRATCH, cell: "B2" },
    look: async ({ sheet, context }) => {
      sheet.activate();
      sheet.getRange("B2:C9").select();
      await context.sync();
      const range = context.workbook.getActiveCell();
      const active = context.workbook.worksheets.getActiveWorksheet();
      range.load("address");
      active.load("name");
      await context.sync();
      return { sheet: active.name, cell: range.address.slice(range.address.lastIndexOf("!") + 1) };
    },
  },
];

/** Waits until the condition holds or `PATIENCE` is over. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < PATIENCE; waited += STEP) {
    await new Promise((resolve) => {
      setTimeout(resolve, STEP);
    });
  }
}

const STEP = 50;
