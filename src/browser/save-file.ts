import type { MadeFile } from "../use-cases/forms/insert-form";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ARCHIVE_TYPE = "application/zip";

const typeOf = (name: string): string =>
  name.endsWith(".docx")
    ? DOCUMENT_TYPE
    : name.endsWith(".zip")
      ? ARCHIVE_TYPE
      : name.endsWith(".json")
        ? "application/json"
        : WORKBOOK_TYPE;

/** Hands a file to the user as a download. */
export function saveFile({ name, bytes }: MadeFile): void {
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
