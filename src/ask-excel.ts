import { askOffice } from "./excel/ask-office";
import type { OfficeAnswer } from "./ui/services/office-answer";

/** The seam where the workbook open in Excel comes in: everything else of the pane knows it as an OpenWorkbook only. */
export async function askExcel(): Promise<OfficeAnswer> {
  const says = await askOffice();
  if (says.kind !== "excel") return says;
  // Loaded only where there is an Excel: the page for files never needs it.
  const { excelWorkbook } = await import("./excel/excel-workbook");
  return { ...says, workbook: excelWorkbook };
}
