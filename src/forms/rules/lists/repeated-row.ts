import { finding } from "../../../model/finding";
import { inFile } from "../subject/finding-place";
import { issuedRows } from "../subject/gone-rows";
import type { Rule } from "../subject/rule";

/**
 * Reports a repeated row code. Only the first row counts; a different figure in the second needs a decision.
 */
export const repeatedRow: Rule = (subject) =>
  (subject.structure?.repeatedRows ?? []).map(({ code, place, shown, first }) => {
    const row = issuedRows(subject).find(({ printed }) => printed === code);
    return finding(
      "repeated-row",
      shown === undefined || shown === first ? "note" : "error",
      { ...inFile(subject.submission, place), code: row?.code ?? code },
      row?.label ?? code,
      { found: shown ?? null, expected: first ?? null, first: first ?? null },
    );
  });
