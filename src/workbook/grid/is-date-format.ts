/**
 * Checks whether a format shows a number as date or time: it has a d, m, y, h or s that is neither quoted nor
 * escaped.
 */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]/g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/general/gi, "");
  return /[dmyhs]/i.test(bare);
}
