import type { CellPlace } from "../domain/entry/entry";
import { parseA1 } from "../domain/grid/address";
import { failureInFront } from "./excel-failure";
import { HostStop } from "./host-stop";

/** Shows a cell and selects it. Throws a HostStop when its sheet is gone or another workbook is in front. */
export async function goToCell(context: Excel.RequestContext, { sheet, cell }: CellPlace): Promise<void> {
  if (parseA1(cell) === undefined) throw new Error(`No cell: ${cell}`);
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new HostStop({ kind: "sheet-missing", sheet });
  try {
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  } catch (error) {
    throw new HostStop(failureInFront(error));
  }
}
