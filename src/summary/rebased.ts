export { drawRebased } from "./rebased/draw-rebased";
export type { RebasedInput } from "./rebased/rebased-input";
export { leftRows, wholeRows } from "./rebased/rebased-rows";
