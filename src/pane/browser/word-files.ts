import type { DocumentFiles } from "../../summary/document";

/** Word files in a page; the library that writes them is loaded when a report is asked for. */
export const loadWordFiles = async (): Promise<DocumentFiles> => {
  const [{ writeDocument }, { readDocument }] = await Promise.all([
    import("../../summary/write-document"),
    import("../../summary/read-document"),
  ]);
  return { write: writeDocument, read: readDocument };
};
