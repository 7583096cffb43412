/** A text, quoted sheet name, blanks or word, with the lookahead that classifies the word. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\s+|[\p{L}_\\$][\p{L}\p{N}_.$]*(?=(\s*\()?(!)?)/gu;
const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/**
 * Returns a formula as Excel reads it back: functions, cells and booleans in capitals, sheets in quotes only
 * if necessary; texts and names unchanged. Source: the user interface. `blanks`: whether blanks between parts
 * stay, as in cells.
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
