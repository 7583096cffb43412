export { makeLists } from "./reporting/make-lists";
export { makeReport, type MadeReport, type ReportFailure } from "./reporting/make-report";
export { reportOfFile } from "./reporting/report-of-file";
