import type { ElementCode } from "../../../model/codes";
import { elementRows, figureRow, type FigureRow } from "../subject/figure-row";
import type { CheckSubject } from "../subject/rule";

/** A figure somebody typed, and whether it is added or taken away. */
export interface TypedTerm {
  readonly code: ElementCode;
  readonly figure: number;
  readonly sign: 1 | -1;
}

/**
 * The typed figures a row consists of: itself, or what the form adds up in it. Other rows that the form
 * calculates, such as a unit that counts itself, consist of none: nobody can have mistyped them. What does
 * not apply is 0.
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
