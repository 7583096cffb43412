/** Functions whose result is an array. Source: support.microsoft.com, "Dynamic array formulas". */
const ARRAYS =
  /^(UNIQUE|FILTER|SORT|SORTBY|SEQUENCE|RANDARRAY|TRANSPOSE|MMULT|FREQUENCY|[VH]STACK|TEXTSPLIT)$/;
/** Functions that calculate cell by cell: of an area they make an area. Others reduce it to one value. */
const BY_CELL =
  /^(|IF|IFERROR|ABS|ROUND|ROUNDUP|ROUNDDOWN|INT|LEFT|RIGHT|MID|LEN|TRIM|UPPER|LOWER|NOT|VALUE|TEXT|SUBSTITUTE|IS[A-Z]+)$/;
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([A-Z][A-Z0-9.]*)?\(|\)|\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/gi;

/**
 * Returns whether the result of a formula would spill into neighbouring cells: Excel with dynamic arrays
 * (Microsoft 365, 2021) enters what Office.js writes as such a formula. Ignores that A1:A1 is one cell.
 */
export function spills(formula: string): boolean {
  const around: string[] = [];
  for (const [part, called = ""] of formula.matchAll(PARTS)) {
    const isOuter = around.every((name) => BY_CELL.test(name));
    if (part === ")") around.pop();
    else if (/^["']/.test(part)) continue;
    else if (isOuter && (!part.endsWith("(") || ARRAYS.test(called.toUpperCase()))) return true;
    else if (part.endsWith("(")) around.push(called.toUpperCase());
  }
  return false;
}
