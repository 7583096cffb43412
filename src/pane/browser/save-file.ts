import type { MadeFile } from "../../forms/issue";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OTHER_TYPES = new Map([
  ["xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["zip", "application/zip"],
  ["json", "application/json"],
  ["csv", "text/csv"],
]);

/** By its ending: some browsers append the type's if they differ. */
const typeOf = (name: string): string =>
  OTHER_TYPES.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? WORKBOOK_TYPE;

/** Downloads a file. */
export function downloadFile({ name, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A download under way keeps the data; a minute is ample to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
