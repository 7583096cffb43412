export { commandLineWords } from "./words/command-line-words";
