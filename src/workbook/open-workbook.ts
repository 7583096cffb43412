export type { CellMark } from "./files/cell-changes";
export { inTurns, turnOf, type Breaks, type Turn } from "./open/in-turns";
export { losesMacros, openBeside, type NotOpened } from "./open/open-beside";
export type {
  HostFailure,
  LeftOut,
  OpenWorkbook,
  PaintProgress,
  ReadingNeeds,
  Repainted,
  SelectionListener,
  SheetPrint,
  SheetValidation,
  StopWatching,
  StoppedHost,
} from "./open/open-workbook";
export { ownedSheets, paintGuarded, type PaintFailure, type WouldReplace } from "./open/paint-guarded";
