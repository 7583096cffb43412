import type { ElementCode } from "../../../model/codes";
import { elementRows, figureRow, type FigureRow } from "../subject/figure-row";
import type { CheckSubject } from "../subject/rule";

/** A typed figure and its sign. */
export interface TypedTerm {
  readonly code: ElementCode;
  readonly figure: number;
  readonly sign: 1 | -1;
}

/**
 * Returns the typed figures of a row: itself, or those that the form sums in it. Other calculated rows, such
 * as a unit that counts itself, have none, because nobody can have mistyped them. Values that do not apply
 * are 0.
 */
export function typedTerms({ code, figure }: FigureRow, subject: CheckSubject): readonly TypedTerm[] {
  const row = elementRows(subject).get(code);
  if (row === undefined || row.state === "not-applicable") return [];
  if (row.state === "input") {
    return [{ code, figure: typeof figure === "number" ? figure : 0, sign: 1 }];
  }
  const by = row.element.derived?.by;
  if (by?.kind !== "combination") return [];
  return [
    ...by.plus.flatMap((term) => typedTerms(figureRow(subject, term), subject)),
    ...by.minus.flatMap((term) =>
      typedTerms(figureRow(subject, term), subject).map((typed) => ({
        ...typed,
        sign: opposite(typed.sign),
      })),
    ),
  ];
}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);
