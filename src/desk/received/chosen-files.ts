import type { ReceivedFile } from "../../workbook/files";

/** A file of a chosen or dropped folder that is not read. */
export interface SkippedFile {
  /** Its path in the folder. */
  readonly name: string;
  /** `too-many`: the folder has more files than anybody sends; the rest was not inspected. */
  readonly reason: "no-workbook" | "not-opened" | "too-many";
}

/** The files to read, and those of a folder that cannot be reports. */
export interface ChosenFiles {
  readonly files: readonly ReceivedFile[];
  readonly skipped: readonly SkippedFile[];
}
