import { elementCode } from "../../../model/codes";
import { earlierVersion } from "../../../model/plan";
import { oncePerSubject } from "./once-per-subject";
import type { CheckSubject } from "./rule";

/** A row that was issued with the form and carries figures: an element's or an indicator's. */
export interface IssuedRow {
  /** The code it has today, by which everything else knows it. */
  readonly code: string;
  /** The code printed beside it. */
  readonly printed: string;
  readonly label: string;
  /** People had to fill it in. */
  readonly isRequired: boolean;
}

/** The rows the form had when it was issued, from top to bottom. */
export const issuedRows = oncePerSubject(({ template, plan, submission }): readonly IssuedRow[] => {
  const { codeThen } = earlierVersion(plan, submission.templateVersion);
  const isCurrent = submission.templateVersion === template.version;
  return template.rows.flatMap((row): readonly IssuedRow[] => {
    switch (row.kind) {
      case "section":
        return [];
      case "element": {
        const { code, label, isOptional } = row.element;
        const printed = codeThen(elementCode(code));
        const isRequired = row.state === "input" && isOptional !== true;
        return printed === undefined ? [] : [{ code, printed, label, isRequired }];
      }
      case "indicator": {
        // Which indicators an earlier version had is not known.
        const { code, label } = row.indicator;
        return isCurrent ? [{ code, printed: code, label, isRequired: false }] : [];
      }
    }
  });
});

/** Today's codes of the rows that are not on the sheet any more; none where nobody looked. */
export const goneRows = oncePerSubject((subject): ReadonlySet<string> => {
  const present = subject.structure && new Set(subject.structure.rowCodes);
  return new Set(
    present === undefined
      ? []
      : issuedRows(subject).flatMap(({ code, printed }) => (present.has(printed) ? [] : [code])),
  );
});

/** Whether a cell has vanished below merged ones. */
export function isSwallowed(
  { structure }: CheckSubject,
  sheet: string | undefined,
  cell: string | undefined,
): boolean {
  return (structure?.merged ?? []).some(
    ({ place, swallowed }) => place.sheet === sheet && cell !== undefined && swallowed.includes(cell),
  );
}
