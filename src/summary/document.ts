export type { TextDocument } from "./document/document";
export type { DocumentFiles } from "./document/documents";
export { keepOwnWords } from "./document/keeping/own-words";
export { specialReport } from "./document/lists/special-report";
export { plainText } from "./document/plain-text";
export { areasReport, type Area } from "./document/report/areas-report";
export { writtenReport } from "./document/report/office-report";
export type { ReportInput } from "./document/report/report-input";
