export { drawLists } from "./lists/draw-lists";
export { GATHERED_MARKS } from "./lists/gathered-marks";
export { gatheredRows } from "./lists/gathered-rows";
export { drawingGatheredSheet } from "./lists/gathered-sheet";
