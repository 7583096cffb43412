export type { Fix } from "./fixes/fix";
export { fixesOf } from "./fixes/fixes-of";
