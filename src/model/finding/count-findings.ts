import type { Finding } from "./finding";
import type { Severity } from "./finding-base";

/**
 * Counts rows of the form, as the form itself does: each row that one mistake breaks, and a row of a list
 * once however many of its cells are wrong. Findings in lists have no row code.
 */
export function countRows(findings: readonly Finding[]): number {
  const others = findings.reduce((sum, { together }) => sum + (together?.others.length ?? 0), 0);
  const rows = findings.map(({ file, sheet, cell, code }, index) => {
    const row = code === undefined ? cell?.replace(/^\D+/, "") : undefined;
    return row === undefined ? index : [file, sheet, row].join("\n");
  });
  return new Set<unknown>(rows).size + others;
}

/** Counts the rows with findings by severity. */
export function countFindings(findings: readonly Finding[]): { readonly [S in Severity]: number } {
  const rowsWith = (severity: Severity): number =>
    countRows(findings.filter((finding) => finding.severity === severity));
  return { error: rowsWith("error"), warning: rowsWith("warning"), note: rowsWith("note") };
}
