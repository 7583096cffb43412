export {
  AREA_ROLES,
  isCopyItself,
  wasFilledIn,
  type AreaRole,
  type BlankArea,
  type BlankForm,
  type BlankList,
} from "./plan/blank-form";
export { countedRows, type CountedRows } from "./plan/counted-rows";
export { ownRowValues } from "./plan/own-row-values";
export { namedUnit, unitsOfForm } from "./plan/plan-of-form";
export { blankAreaAt, holds } from "./plan/role-at";
export { sumOfOthers } from "./plan/sum-of-others";
export type { BlankWorkbook } from "./recognition/recognise-form";
