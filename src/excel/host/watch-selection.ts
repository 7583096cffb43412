import { type CellPlace, parseA1 } from "../../workbook/grid";
import { succeed, type Outcome } from "../../base/outcome";
import type { HostFailure, SelectionListener, StopWatching } from "../../workbook/open-workbook";
import { failureOf } from "./excel-failure";
import { runInExcel } from "./run-in-excel";

/** The place last selected by the pane, until the user selects another. */
let ledTo: CellPlace | undefined;

/** Records a selection by the pane, so that it is not reported as the user's. */
export const expectSelection = (place: CellPlace): void => {
  ledTo = place;
};

/** All current listeners. */
const listening = new Set<SelectionListener>();

/** Reports that the add-in painted: Excel's own events are disabled meanwhile. */
export const reportPainting = (): void => listening.forEach((listener) => listener({ kind: "changed" }));

/**
 * Reports the user's selections and changes of the workbook until it is stopped. Fails if Excel accepts no
 * listeners, without leaving any.
 */
export async function watchSelection(
  listener: SelectionListener,
): Promise<Outcome<StopWatching, HostFailure>> {
  let isWatched = true;
  let turn = 0;
  const selected = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    const own = ++turn;
    const sheet = await runInExcel((context) => sheetName(context, worksheetId));
    const cell = firstCell(address);
    // Only the last selection counts. If Excel does not report its sheet, it is ignored.
    if (!isWatched || own !== turn || !sheet.ok || sheet.value === undefined || cell === undefined) return;
    const isLed = ledTo?.cell === cell && ledTo.sheet === sheet.value;
    ledTo = undefined;
    if (!isLed) listener({ kind: "selected", place: { sheet: sheet.value, cell } });
  };
  const changed = (): Promise<void> => {
    if (isWatched) listener({ kind: "changed" });
    return Promise.resolve();
  };
  const added = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const selections = worksheets.onSelectionChanged.add(selected);
    const changes = worksheets.onChanged.add(changed);
    await context.sync();
    return { selections, changes };
  });
  if (!added.ok) return added;
  const { selections, changes } = added.value;
  listening.add(listener);
  return succeed(async () => {
    isWatched = false;
    listening.delete(listener);
    try {
      await Excel.run(selections.context, async (context) => {
        selections.remove();
        changes.remove();
        await context.sync();
      });
    } catch (error) {
      // Reporting has ended in any case; if the session is over, Excel has dropped its listeners. Bugs are
      // rethrown.
      failureOf(error);
    }
  });
}

/** Returns the active cell. */
export async function selectedCell(): Promise<Outcome<CellPlace, HostFailure>> {
  return runInExcel(async (context) => {
    const range = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    range.load("address");
    sheet.load("name");
    await context.sync();
    const cell = firstCell(range.address);
    if (cell === undefined) throw new Error(`no cell is selected: ${range.address}`);
    return { sheet: sheet.name, cell };
  });
}

async function sheetName(context: Excel.RequestContext, id: string): Promise<string | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  await context.sync();
  return sheet.isNullObject ? undefined : sheet.name;
}

/** Returns "B2" for "'So sánh'!$B$2:D3,F1"; undefined for whole rows and columns. */
function firstCell(address: string): string | undefined {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[:,]/);
  const cell = first.replaceAll("$", "");
  return parseA1(cell) === undefined ? undefined : cell;
}
