export { type Corner, type Formula, type Operator, type Reference, areaOf } from "./formula/formula";
export {
  across,
  anchored,
  area,
  binary,
  call,
  cell,
  down,
  concatenated,
  number,
  plus,
  text,
} from "./formula/build";
export {
  calculateCells,
  type AreaReader,
  type FormulaToCalculate,
  type TableCell,
} from "./formula/calculate-cells";
export { Cells } from "./formula/evaluating/cells";
export { NotCalculated, notSupported, type CellResult } from "./formula/evaluating/not-calculated";
export { formulaText } from "./formula/formula-text";
export { mapReferences } from "./formula/map-references";
export { movedText, withReferences } from "./formula/parsing/moved-text";
export { parseFormula } from "./formula/parsing/parse-formula";
export { referencesInText } from "./formula/parsing/read-reference";
export { absoluteAreaText, sheetNameText } from "./formula/reference-text";
