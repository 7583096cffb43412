export { makeLists } from "./reporting/make-lists";
export { makeReport, type MadeReport } from "./reporting/make-report";
export { reportOfFile } from "./reporting/report-of-file";
