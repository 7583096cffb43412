import { excelCode } from "../../host/excel-failure";

/** The code with which Excel refuses what is waiting to be sent, or "accepted". */
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
