import { commandLineWords as words } from "../words/command-line-words";

/** Why a workbook cannot be saved under a name, known before anything is read: Excel refuses content that the ending belies. */
export const outProblem = (path: string): string | undefined =>
  /\.xlsx$/i.test(path) ? undefined : words.notXlsx(path);
