import type { Finding, FindingOf } from "../../finding/finding";
import type { Severity } from "../../finding/finding-base";
import { onForm } from "../subject/finding-place";
import type { CheckSubject, Rule } from "../subject/rule";

type Change = FindingOf<"changed-columns">["change"];

/** Columns of the form are gone, stand elsewhere, or others were put between them. They are known by their codes. */
export const changedColumns: Rule = (subject) => {
  if (subject.structure === undefined) return [];
  const { isCoded, missing, moved, inserted } = subject.structure.columns;
  const isFilled = inserted.some((column) => column.isFilled);
  return [
    ...(isCoded ? [] : [tell("uncoded", "warning", [], subject)]),
    ...whereAny("missing", "note", missing, subject),
    ...whereAny("moved", "note", moved, subject),
    ...whereAny(
      "inserted",
      isFilled ? "warning" : "note",
      inserted.map(({ column }) => column),
      subject,
    ),
  ];
};

const whereAny = (
  change: Change,
  severity: Severity,
  columns: readonly string[],
  subject: CheckSubject,
): readonly Finding[] => (columns.length === 0 ? [] : [tell(change, severity, columns, subject)]);

const tell = (
  change: Change,
  severity: Severity,
  columns: readonly string[],
  { submission }: CheckSubject,
): Finding => ({
  rule: "changed-columns",
  severity,
  ...onForm(submission),
  subject: columns[0] ?? "",
  found: null,
  expected: null,
  change,
  columns,
});
