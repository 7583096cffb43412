import type { DocumentFiles } from "../use-cases/ports/documents";
import { readDocument } from "../word/read-document";

/** Word files in Node; what writes them is loaded when a report is asked for. */
export const nodeDocuments: DocumentFiles = {
  write: async (document) => {
    const { writeDocument } = await import("../word/write-document");
    return writeDocument(document);
  },
  read: readDocument,
};
