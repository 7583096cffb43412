import { excelCode } from "./excel-failure";

/**
 * Whether someone is typing in a cell: a small question that, unlike all our others, does not ask Excel to wait for that.
 * Any other refusal means no; whatever waits at the moment will be told the reason itself.
 */
export async function isCellBeingEdited(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    const code = excelCode(error);
    if (code === undefined) throw error;
    return code === "InvalidOperationInCellEditMode";
  }
}
