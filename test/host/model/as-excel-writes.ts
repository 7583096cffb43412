/** A text, a sheet's name in quotes, blanks, or a word, with what tells what the word is. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\s+|[\p{L}_\\$][\p{L}\p{N}_.$]*(?=(\s*\()?(!)?)/gu;
const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * A formula as Excel reads it back: functions, cells and truth values in capitals, sheets in quotes only where they need them;
 * texts and names as they were. Source: as in the user interface. `blanks`: whether those between parts stay, as in cells.
 */
export function asExcelWrites(formula: string, blanks: "kept" | "dropped" = "kept"): string {
  const body = formula.replace(/^\s*=/, "");
  const written = body.replace(PARTS, (part: string, sheet?: string, call?: string, isSheet?: string) => {
    if (part.startsWith('"')) return part;
    if (sheet !== undefined) return PLAIN_NAME.test(sheet) && !CELL.test(sheet) ? `${sheet}!` : part;
    if (part.trim() === "") return blanks === "kept" ? part : "";
    if (isSheet !== undefined) return part;
    return call !== undefined || CELL.test(part) || /^(true|false)$/i.test(part) ? part.toUpperCase() : part;
  });
  return `=${written}`;
}
