import { excelCode } from "./excel-failure";

/** Returns the work's result, or `otherwise` if Excel refuses it. */
export async function tried<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (excelCode(error) === undefined) throw error;
    return otherwise;
  }
}
