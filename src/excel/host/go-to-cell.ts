import { type CellPlace, parseA1 } from "../../workbook/grid";
import { HostStop } from "./host-stop";

/** Shows a cell and selects it. Throws a HostStop when its sheet is gone. */
export async function goToCell(context: Excel.RequestContext, { sheet, cell }: CellPlace): Promise<void> {
  if (parseA1(cell) === undefined) throw new Error(`No cell: ${cell}`);
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new HostStop({ kind: "sheet-missing", sheet });
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}
