import type { RegisterCode } from "../../../model/codes";
import type { DataElement, RegisterColumn, ValueType } from "../../../model/plan";
import { type NumberReading, registerElement } from "../../../model/numbers";
import type { RegisterRow, Submission, Misreading, TextCleaning } from "../../../model/submission";
import { BLANK, type Value } from "../../../model/value";
import { inFile, onForm, type FindingPlace } from "./finding-place";
import { oncePerSubject } from "./once-per-subject";

/** An input cell of the form or a register, with its content. */
export interface InputCell {
  readonly place: FindingPlace & { readonly code?: string };
  /** Row code; in a register "REGISTER.COLUMN". Decisions about a cell are stored under it. */
  readonly element: string;
  readonly label: string;
  readonly type: ValueType;
  readonly isRequired: boolean;
  readonly mayBeNegative: boolean;
  /** Blank if the cell is empty or missing. */
  readonly reading: Value | Misreading;
  readonly convertedFrom: string | undefined;
  readonly decided: NumberReading | undefined;
  readonly cleaning: TextCleaning | undefined;
}

/** Returns all input cells of a form and its registers, so that rules need not distinguish them. */
export const inputCells = oncePerSubject(({ submission, template }): readonly InputCell[] => [
  ...template.rows.flatMap((row) =>
    row.kind === "element" && row.state === "input" ? [ofForm(row.element, submission)] : [],
  ),
  ...template.registers.flatMap(({ code, columns }) =>
    (submission.registers.get(code) ?? []).flatMap((row) =>
      columns.map((column) => ofRegister(code, column, row, submission)),
    ),
  ),
]);

function ofForm(element: DataElement, submission: Submission): InputCell {
  const entry = submission.entries.get(element.code);
  return {
    place: { ...onForm(submission, entry?.place), code: element.code },
    element: element.code,
    label: element.label,
    type: element.type,
    isRequired: element.isOptional !== true,
    mayBeNegative: mayBeNegative(element),
    reading: entry?.reading ?? BLANK,
    convertedFrom: entry?.convertedFrom,
    decided: entry?.decided,
    cleaning: entry?.cleaning,
  };
}

/** Differences may be negative, and an office that only adds up its units types them. */
export const mayBeNegative = ({ derived }: DataElement): boolean =>
  derived?.by.kind === "combination" && derived.by.minus.length > 0;

function ofRegister(
  register: RegisterCode,
  column: RegisterColumn,
  row: RegisterRow,
  submission: Submission,
): InputCell {
  const entry = row.cells.get(column.code);
  return {
    place:
      entry === undefined ? { ...inFile(submission), sheet: row.sheet } : inFile(submission, entry.place),
    element: registerElement(register, column.code),
    label: column.label,
    type: column.type.kind,
    isRequired: column.isRequired,
    mayBeNegative: false,
    reading: entry?.reading ?? BLANK,
    convertedFrom: entry?.convertedFrom,
    decided: entry?.decided,
    cleaning: entry?.cleaning,
  };
}
