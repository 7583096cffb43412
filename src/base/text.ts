export { baseName } from "./text/base-name";
export { cleanText, type TextChangeKind } from "./text/clean-text";
export { editDistance } from "./text/edit-distance";
export { foldName } from "./text/fold-name";
export {
  foldTidied,
  foldTyping,
  hasWord,
  isSameTyping,
  meansWord,
  oneLine,
  tidyText,
  withoutAccents,
} from "./text/fold-typing";
export { visibleLine, visibleText } from "./text/visible-text";
