export { readDocument } from "./word/read-document";
export { writeDocument } from "./word/write-document";
