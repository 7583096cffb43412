import type { DocumentFiles } from "../../summary/document/documents";
import { readDocument } from "../../summary/word/read-document";

/** Word files in Node; what writes them is loaded when a report is asked for. */
export const nodeDocuments: DocumentFiles = {
  write: async (document) => {
    const { writeDocument } = await import("../../summary/word/write-document");
    return writeDocument(document);
  },
  read: readDocument,
};
