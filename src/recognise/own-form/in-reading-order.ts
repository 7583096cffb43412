import type { ReceivedFile } from "../../workbook/files";

/** The files in an order that does not depend on how they were handed over: by name. */
export const inReadingOrder = (files: readonly ReceivedFile[]): readonly ReceivedFile[] =>
  files.toSorted((left, right) => (left.name < right.name ? -1 : 1));
