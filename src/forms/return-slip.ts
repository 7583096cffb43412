export { drawReturnSlip, drawSeparateSlip } from "./returning/draw-return-slip";
export type { SlipInput } from "./returning/slip-input";
