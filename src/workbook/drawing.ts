export { cellBlocks, type CellBlock } from "./drawing/cell-blocks";
export { changedGrid } from "./drawing/changed-grid";
export {
  drawingDifference,
  reversed,
  type DrawingDifference,
  type SheetDifference,
} from "./drawing/drawing-difference";
export {
  realMerges,
  TABLE_STYLE,
  type ChartSeries,
  type Drawing,
  type DrawnCell,
  type DrawnChart,
  type DrawnConditionalFormat,
  type DrawnContent,
  type DrawnLink,
  type DrawnName,
  type DrawnTable,
  type DrawnValidation,
  type DrawnValue,
  type PrintSetup,
  type SheetDrawing,
  type ValidationRule,
  type ValidationWords,
} from "./drawing/drawing";
export {
  DIGEST_LENGTH,
  drawnConstants,
  gridConstants,
  rowDigests,
  sheetDigest,
  type Constant,
} from "./drawing/sheet-digest";
export {
  cellText,
  emptyCell,
  formulaCell,
  numberCell,
  textCell,
  textContent,
  textRow,
} from "./drawing/drawn-cells";
export { holdsCell, holdsDrawing } from "./drawing/holds-cell";
export { PAGE_MARGINS, PLAIN_PAGE } from "./drawing/plain-page";
export {
  EMPHASES,
  FONT_NAME,
  FONT_SIZE,
  STYLES,
  type CellStyle,
  type Emphasis,
  type EmphasisName,
  type StyleName,
} from "./drawing/style";
