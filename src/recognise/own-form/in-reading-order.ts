import type { ReceivedFile } from "../../workbook/files";

/** Sorts files by name, so that the order does not depend on the caller. */
export const sortedByName = (files: readonly ReceivedFile[]): readonly ReceivedFile[] =>
  files.toSorted((left, right) => (left.name < right.name ? -1 : 1));
