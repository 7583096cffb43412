import type { DocumentFiles } from "../../summary/document";

/** Reads and writes Word files in a page; loads the library when a report is wanted. */
export const loadWordFiles = async (): Promise<DocumentFiles> => {
  const [{ writeDocument }, { readDocument }] = await Promise.all([
    import("../../summary/write-document"),
    import("../../summary/read-document"),
  ]);
  return { write: writeDocument, read: readDocument };
};
