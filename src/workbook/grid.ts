export {
  MAX_COLUMNS,
  MAX_ROWS,
  a1,
  areaA1,
  columnLetters,
  parseA1,
  parseArea,
  type Area,
  type CellPosition,
} from "./grid/address";
export type { CellPlace } from "./grid/cell-place";
export {
  DAYS_FROM_1900_TO_1904,
  EARLIEST_DAY,
  LATEST_DAY,
  dateSerial,
  dayOfSerial,
} from "./grid/date-serial";
export {
  cellKey,
  contentAt,
  formatAt,
  formulaAt,
  isCellError,
  type CellContent,
  type CellFormat,
  type CellFormula,
  type Grid,
  type GridRow,
  type Visibility,
} from "./grid/grid";
export { isDateFormat } from "./grid/is-date-format";
export { linkedCells } from "./grid/linked-cells";
export { readDaySerial, readDayText } from "./grid/read-day";
export { sheetKey } from "./grid/sheet-key";
export { shownContent, shownMoment } from "./grid/shown-content";
export { findPlace, forEachItem, indexesOf, someItem, sparseCopy } from "./grid/sparse";
export type {
  DateSystem,
  NameInWorkbook,
  NoteOnCell,
  WorkbookExtras,
  WorkbookGrids,
} from "./grid/workbook-grids";
