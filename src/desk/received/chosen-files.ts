import type { ReceivedFile } from "../../workbook/files";

/** A file of a chosen or dropped folder that is not even tried. */
export interface SkippedFile {
  /** Its path in the folder. */
  readonly name: string;
  /** `too-many`: the folder has more files than anybody sends reports; the rest of it was not looked at. */
  readonly reason: "no-workbook" | "not-opened" | "too-many";
}

/** What somebody chose: the files to read, and those of a folder that can be no report. */
export interface ChosenFiles {
  readonly files: readonly ReceivedFile[];
  readonly skipped: readonly SkippedFile[];
}
