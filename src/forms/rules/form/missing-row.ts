import { finding, type Finding } from "../../../model/finding";
import type { StrayRow } from "../../../model/form";
import { foldName } from "../../../base/text";
import { inFile, onForm } from "../subject/finding-place";
import { goneRows, issuedRows, type IssuedRow } from "../subject/gone-rows";
import { marksOf } from "../subject/marks-of";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports rows that were deleted or lost their code. Adjacent rows make one finding. Calculated rows are
 * recalculated anyway.
 */
export const missingRow: Rule = (subject) => {
  const gone = goneRows(subject);
  if (gone.size === 0 || isOfAnotherRound(subject)) return [];
  const findings: Finding[] = [];
  let run: IssuedRow[] = [];
  const endRun = (): void => {
    if (run.length > 0) findings.push(deleted(run, subject));
    run = [];
  };
  for (const row of issuedRows(subject)) {
    const left = gone.has(row.code) ? uncodedRow(row, subject) : undefined;
    if (left !== undefined) findings.push(uncoded(row, left, subject));
    if (gone.has(row.code) && left === undefined) run.push(row);
    else endRun();
  }
  endRun();
  return findings;
};

/** If the round was typed over, the rows of the named round never existed; `mark` reports it. */
const isOfAnotherRound = ({ submission }: CheckSubject): boolean =>
  new Set(marksOf(submission, "round").map(({ text }) => text)).size > 1;

/** Returns the row without a code that has the label of a missing one. */
export function uncodedRow({ label }: IssuedRow, { structure }: CheckSubject): StrayRow | undefined {
  return structure?.strayRows.find((stray) => foldName(stray.label) === foldName(label));
}

function deleted(rows: readonly IssuedRow[], { submission }: CheckSubject): Finding {
  const [first] = rows;
  return finding(
    "missing-row",
    rows.some(({ isRequired }) => isRequired) ? "error" : "warning",
    { ...onForm(submission), ...(first && { code: first.code }) },
    first?.label ?? "",
    { labels: rows.map(({ label }) => label), isCodeLost: false },
  );
}

const uncoded = (
  { code, label, isRequired }: IssuedRow,
  { place, shown }: StrayRow,
  { submission }: CheckSubject,
): Finding =>
  finding(
    "missing-row",
    isRequired || shown !== undefined ? "error" : "warning",
    { ...inFile(submission, place), code },
    label,
    { found: shown ?? null, expected: code, labels: [label], isCodeLost: true },
  );
