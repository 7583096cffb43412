export { drawingFormSheets, type FormSheets } from "./drawing/draw-form-sheets";
export { registerHead } from "./drawing/register-head";
export { FORM_COLUMN } from "./layout/form-columns";
export type { DrawnRegisterRow, FormSheetsInput } from "./layout/form-input";
export { layOutForm, placedElement } from "./layout/form-layout";
export { markProperties } from "./layout/form-marks";
export { NAME_PREFIX } from "./layout/header-codes";
export {
  REGISTER_COLUMN,
  REGISTER_ROW,
  ROW_HEADING,
  SOURCE_PREFIX,
  UNIT_COLUMN,
  bodyColumn,
  layOutRegister,
} from "./layout/register-layout";
export { valueKind, type ValueKind } from "./layout/value-kind";
export { all, any } from "./self-check/cell-formulas";
export { restoredFormulas } from "./self-check/restored-formula";
