import { excelCode } from "../../host/excel-failure";

/** Sends the pending requests; returns Excel's error code or "accepted". */
export async function refusalOf(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "accepted";
  } catch (error) {
    const code = excelCode(error);
    if (code === undefined) throw error;
    return code;
  }
}
