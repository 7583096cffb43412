import type { DocumentFiles } from "../../summary/document/documents";

/** Word files in a page; the library that writes them is loaded when a report is asked for. */
export const loadWordFiles = async (): Promise<DocumentFiles> => {
  const [{ writeDocument }, { readDocument }] = await Promise.all([
    import("../../summary/word/write-document"),
    import("../../summary/word/read-document"),
  ]);
  return { write: writeDocument, read: readDocument };
};
