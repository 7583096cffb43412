import type { ExcelHost } from "../../host/excel-host";
import { ask } from "./ask";
import { element } from "./element";
import { words } from "./words";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads the workbook with the project's own writer; reports what it cannot write. */
export async function saveBook(host: ExcelHost): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = host.saveXlsx();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await ask(words.heading, words.cannotDownload(reason), false);
    return;
  }
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  element("a", { href: url, download: words.downloadName }).click();
  URL.revokeObjectURL(url);
}
