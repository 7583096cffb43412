export type { CellWrite, NewContent } from "./files/cell-changes";
export type { FileFailure, FileLimit, ForeignContent, OpenProblem } from "./files/file-failure";
export { fingerprintOf } from "./files/fingerprint-of";
export type { PatchFailure } from "./files/patch-failure";
export {
  isArchiveName,
  type Clock,
  type OpenArchive,
  type Progress,
  type ReceivedFile,
  type SaveProblem,
  type InspectedContent,
  type TextFailure,
  type WorkbookFiles,
  type WriteWorkbook,
} from "./files/ports";
export type { PatchInTurn, PatchWorkbook, WideSheet, WorkbookPatch } from "./files/workbook-patch";
