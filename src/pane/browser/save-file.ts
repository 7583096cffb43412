import type { MadeFile } from "../../forms/issue";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const OTHER_TYPES = new Map([
  ["xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["zip", "application/zip"],
  ["json", "application/json"],
  ["csv", "text/csv"],
]);

/** By its ending: some browsers add that of the type where the two differ. */
const typeOf = (name: string): string =>
  OTHER_TYPES.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ?? WORKBOOK_TYPE;

/** Hands a file to the user as a download. */
export function downloadFile({ name, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold of the data once it has begun; a minute is ample for that.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
