import { type CellPlace, parseA1 } from "../../workbook/grid";
import { succeed, type Outcome } from "../../base/outcome";
import type { HostFailure, SelectionListener, StopWatching } from "../../workbook/open-workbook";
import { failureOf } from "./excel-failure";
import { runInExcel } from "./run-in-excel";

/** Where the pane has led the user last, as long as he has not gone elsewhere. */
let ledTo: CellPlace | undefined;

/** What the pane itself selects is not told. */
export const leadTo = (place: CellPlace): void => {
  ledTo = place;
};

/** All that listen now. */
const listening = new Set<SelectionListener>();

/** Tells that the add-in itself has painted: Excel is asked not to tell every cell of it. */
export const tellPainted = (): void => listening.forEach((listener) => listener({ kind: "changed" }));

/**
 * Tells which cell the user selects, and that the workbook was changed, until it is stopped. Fails where Excel takes no
 * listeners; then nothing is left behind.
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
    // Only the last selection counts, and an Excel that will not tell its sheet has selected nothing for us.
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
      // Nothing is told any more either way; where the session has ended, Excel has forgotten its listeners itself. A
      // mistake of ours is thrown on.
      failureOf(error);
    }
  });
}

/** The cell in which the user stands. */
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

/** "'So sánh'!$B$2:D3,F1" → "B2"; whole rows and columns have none. */
function firstCell(address: string): string | undefined {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[:,]/);
  const cell = first.replaceAll("$", "");
  return parseA1(cell) === undefined ? undefined : cell;
}
