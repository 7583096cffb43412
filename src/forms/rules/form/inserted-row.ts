import { finding, type Finding } from "../../../model/finding";
import type { StrayRow } from "../../../model/form";
import { inFile } from "../subject/finding-place";
import { goneRows, issuedRows } from "../subject/gone-rows";
import { uncodedRow } from "./missing-row";
import type { CheckSubject, Rule } from "../subject/rule";

/** Reports rows inserted into the form. They are not read. */
export const insertedRow: Rule = (subject) => {
  const known = uncodedRows(subject);
  return runsOf((subject.structure?.strayRows ?? []).filter((row) => !known.has(row))).map((run) =>
    tell(run, subject),
  );
};

/** Returns rows of the form that lost their code, which nobody inserted. */
function uncodedRows(subject: CheckSubject): ReadonlySet<StrayRow> {
  const gone = goneRows(subject);
  return new Set(
    issuedRows(subject).flatMap((row) => (gone.has(row.code) ? (uncodedRow(row, subject) ?? []) : [])),
  );
}

type Run = readonly [StrayRow, ...StrayRow[]];

/** Groups consecutive rows. */
function runsOf(rows: readonly StrayRow[]): readonly Run[] {
  const runs: [StrayRow, ...StrayRow[]][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row === row.row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function tell(run: Run, { submission }: CheckSubject): Finding {
  const filled = run.find(({ shown }) => shown !== undefined);
  const { place, label, shown } = filled ?? run.find((row) => row.label !== "") ?? run[0];
  return finding(
    "inserted-row",
    filled === undefined ? "note" : "warning",
    inFile(submission, place),
    label,
    {
      found: shown ?? null,
      rows: run.map(({ row }) => row),
      isFilled: filled !== undefined,
    },
  );
}
