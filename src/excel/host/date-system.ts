import type { DateSystem } from "../../workbook/grid";

/**
 * Requests where this workbook's dates begin; call the returned function after the sync. Office.js has no
 * property for it, so Excel calculates the first day of the 1904 system: serial number 0 there, else 1462.
 * The library marks the request as writing: read-only workbooks refuse it.
 */
export function askForDateSystem({ workbook }: Excel.RequestContext): () => DateSystem {
  const first = workbook.functions.date(1904, 1, 1);
  first.load("value");
  return () => (first.value === 0 ? 1904 : 1900);
}
