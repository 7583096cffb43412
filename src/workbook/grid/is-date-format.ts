/** Whether a number under this format is shown as date or time: a d, m, y, h or s that is not quoted or escaped. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\[\s\S]|_[\s\S]|\*[\s\S]/g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .replace(/general/gi, "");
  return /[dmyhs]/i.test(bare);
}
