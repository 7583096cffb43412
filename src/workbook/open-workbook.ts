export { inTurns, turnOf, type Breaks, type Turn } from "./open/in-turns";
export { losesMacros, openBeside, type NotOpened } from "./open/open-beside";
export type {
  CellMark,
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
export { ownedSheets, paintGuarded, type PaintFailure } from "./open/paint-guarded";
