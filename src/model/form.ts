export { daysFromTo } from "./form/derive";
export type {
  ColumnFacts,
  FormStructure,
  HiddenCells,
  Leftovers,
  MergedCells,
  NamedSheet,
  RepeatedRow,
  SheetCopy,
  SheetFacts,
  StrayRow,
  UnlikeLabel,
} from "./form/form-structure";
export { neededElements } from "./form/needed-elements";
export { prefilled, type EarlierFigures, type FiguresOfUnits } from "./form/prefilled";
export { rowsByElement } from "./form/rows-by-element";
export {
  rowState,
  templateFor,
  type Audience,
  type FormRow,
  type RowState,
  type Template,
} from "./form/template";
