import type { ElementCode } from "../../../model/codes";
import { inputCells, type InputCell } from "./input-cells";
import { goneRows, isSwallowed } from "./gone-rows";
import { oncePerSubject } from "./once-per-subject";
import type { CheckSubject } from "./rule";

const cellsOfForm = oncePerSubject(
  (subject) =>
    new Map(
      inputCells(subject).flatMap((cell) => (cell.place.code === undefined ? [] : [[cell.element, cell]])),
    ),
);

/** Returns the input cell of a row; undefined for any other row. */
export const formCell = (code: ElementCode, subject: CheckSubject): InputCell | undefined =>
  cellsOfForm(subject).get(code);

/**
 * Returns the input cell of a row if it is blank without another cause: the row exists and its cell was not
 * merged away.
 */
export function blankRow(code: ElementCode, subject: CheckSubject): InputCell | undefined {
  const cell = formCell(code, subject);
  return cell !== undefined && isLeftBlank(cell, subject) ? cell : undefined;
}

/** Returns whether somebody could have filled in a cell and did not. */
export const isLeftBlank = ({ element, reading, place }: InputCell, subject: CheckSubject): boolean =>
  reading.kind === "blank" &&
  !goneRows(subject).has(element) &&
  !isSwallowed(subject, place.sheet, place.cell);
