import { finding, raise, type Finding, type FindingOf, type Severity } from "../../../model/finding";
import { inFile, onForm } from "../subject/finding-place";
import type { CheckSubject, Rule } from "../subject/rule";

type Change = FindingOf<"changed-columns">["change"];

/** Reports columns that are missing, moved, or separated by others. Columns are identified by their codes. */
export const changedColumns: Rule = (subject) => {
  if (subject.structure === undefined) return [];
  const { isCoded, missing, moved, inserted } = subject.structure.columns;
  const filledCell = inserted.find((column) => column.filledCell !== undefined)?.filledCell;
  return [
    ...(isCoded ? [] : [tell("uncoded", "warning", [], subject)]),
    ...whereAny("missing", "note", missing, subject),
    ...whereAny("moved", "note", moved, subject),
    ...whereAny(
      "inserted",
      filledCell === undefined ? "note" : "warning",
      inserted.map(({ column }) => column),
      subject,
      filledCell,
    ),
    ...recognised(subject),
  ];
};

/** Reports columns without their code that their heading or only their neighbours identified. */
function recognised({ structure, submission }: CheckSubject): readonly Finding[] {
  const facts = structure?.uncoded ?? [];
  const sheets = [...new Set(facts.map(({ place }) => place.sheet))];
  return sheets.flatMap((sheet) =>
    (["heading", "position"] as const).flatMap((sign): readonly Finding[] => {
      const signs = facts.filter(({ place, by }) => place.sheet === sheet && by === sign);
      const [first] = signs;
      if (first === undefined) return [];
      return raise(
        "changed-columns",
        sign === "heading" ? "note" : "warning",
        inFile(submission, first.place),
        first.heading,
        {
          expected: first.code,
          change: `told-by-${sign}`,
          columns: signs.map(({ heading }) => heading),
        },
      );
    }),
  );
}

const whereAny = (
  change: Change,
  severity: Severity,
  columns: readonly string[],
  subject: CheckSubject,
  cell?: string,
): readonly Finding[] => (columns.length === 0 ? [] : [tell(change, severity, columns, subject, cell)]);

const tell = (
  change: Change,
  severity: Severity,
  columns: readonly string[],
  { submission }: CheckSubject,
  cell?: string,
): Finding =>
  finding("changed-columns", severity, { ...onForm(submission), cell }, columns[0] ?? "", {
    change,
    columns,
  });
