import { elementCode } from "../../../model/codes";
import { earlierVersion } from "../../../model/plan";
import { oncePerSubject } from "./once-per-subject";
import type { CheckSubject } from "./rule";

/** An issued row with a figure, of an element or an indicator. */
export interface IssuedRow {
  /** The current code. */
  readonly code: string;
  /** The code printed beside it. */
  readonly printed: string;
  readonly label: string;
  /** People had to fill it in. */
  readonly isRequired: boolean;
}

/** Returns the rows of the form as issued, from top to bottom. */
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
        // The indicators of earlier versions are unknown.
        const { code, label } = row.indicator;
        return isCurrent ? [{ code, printed: code, label, isRequired: false }] : [];
      }
    }
  });
});

/** Returns the current codes of missing rows; none if the structure was not read. */
export const goneRows = oncePerSubject((subject): ReadonlySet<string> => {
  const present = subject.structure && new Set(subject.structure.rowCodes);
  return new Set(
    present === undefined
      ? []
      : issuedRows(subject).flatMap(({ code, printed }) => (present.has(printed) ? [] : [code])),
  );
});

/** Returns whether a merge removed a cell. */
export function isSwallowed(
  { structure }: CheckSubject,
  sheet: string | undefined,
  cell: string | undefined,
): boolean {
  return (structure?.merged ?? []).some(
    ({ place, swallowed }) => place.sheet === sheet && cell !== undefined && swallowed.includes(cell),
  );
}
