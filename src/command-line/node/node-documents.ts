import type { DocumentFiles } from "../../summary/document";
import { readDocument } from "../../summary/word";

/** Word files in Node; what writes them is loaded when a report is asked for. */
export const nodeDocuments: DocumentFiles = {
  write: async (document) => {
    const { writeDocument } = await import("../../summary/word");
    return writeDocument(document);
  },
  read: readDocument,
};
