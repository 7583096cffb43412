import type { DateSystem } from "../../workbook/grid";
import { failureOf, isRefusal } from "./excel-failure";

/**
 * Sends a request together with the question where this workbook's dates begin. Office.js has no property
 * for it, so Excel calculates the first day of the 1904 system: serial number 0 there, else 1462. The library
 * marks the question as writing: if Excel refuses it, as in a read-only workbook, the request is sent alone.
 */
export async function withDateSystem<T>(
  context: Excel.RequestContext,
  ask: (mayWrite: boolean) => T,
): Promise<{ readonly asked: T; readonly dateSystem: DateSystem }> {
  try {
    const first = context.workbook.functions.date(1904, 1, 1);
    first.load("value");
    const asked = ask(true);
    await context.sync();
    return { asked, dateSystem: first.value === 0 ? 1904 : 1900 };
  } catch (error) {
    if (!isRefusal(error) || failureOf(error).kind === "excel-too-old") throw error;
    const asked = ask(false);
    await context.sync();
    return { asked, dateSystem: 1900 };
  }
}
