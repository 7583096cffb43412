import { type ChosenFiles, type SkippedFile, isLitter } from "../../desk/received";
import type { ReceivedFile } from "../../workbook/files";
import { receivedBrowserFile } from "./received-browser-file";

/** A file of the page: chosen by itself, or found in a folder under this path. */
export type FoundFile =
  | { readonly kind: "alone"; readonly file: File }
  | { readonly kind: "in-folder"; readonly file: File; readonly path: string }
  | { readonly kind: "skipped"; readonly skipped: SkippedFile };

/** Spreadsheets and archives of them; unreadable ones get a message with advice later. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods|zip)$/i;

/**
 * Separates possible reports from other files. Always tries files chosen by themselves; of a folder takes
 * workbooks only and names the others. Ignores litter.
 */
export function pickWorkbooks(found: Iterable<FoundFile>): ChosenFiles {
  const files: ReceivedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const one of found) {
    if (one.kind === "skipped") {
      skipped.push(one.skipped);
      continue;
    }
    const { file } = one;
    if (isLitter(file.name)) continue;
    const name = one.kind === "alone" ? file.name : one.path;
    if (one.kind === "alone" || WORKBOOK.test(name)) files.push(receivedBrowserFile(file, name));
    else skipped.push({ name, reason: "no-workbook" });
  }
  return { files, skipped };
}

/** Returns the files of a file or folder input. */
export const filesChosen = (chosen: Iterable<File>): ChosenFiles =>
  pickWorkbooks(
    [...chosen].map((file) => {
      const path = file.webkitRelativePath;
      return path === "" ? { kind: "alone", file } : { kind: "in-folder", file, path };
    }),
  );
