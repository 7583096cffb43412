import { finding, shownOf } from "../../../model/finding";
import { parseA1 } from "../../../workbook/grid";
import { elementCode } from "../../../model/codes";
import { earlierVersion } from "../../../model/plan";
import { inputCells, type InputCell } from "../subject/input-cells";
import { isLeftBlank } from "../subject/blank-row";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * A figure that has to be given is blank, or a stray sign is all that stands in a row of a list. Zero,
 * "nothing occurred" and "not applicable" are answers, and a form of an earlier version is not asked for rows
 * it did not have. Rows that are gone, and cells merged away, have findings of their own.
 */
export const required: Rule = (subject) => {
  const { codeThen } = earlierVersion(subject.plan, subject.submission.templateVersion);
  const stray = strayCells(subject);
  const isAsked = (cell: InputCell): boolean =>
    stray.has(rowOf(cell))
      ? stray.get(rowOf(cell)) === cell && cell.reading.kind === "text"
      : cell.isRequired && isLeftBlank(cell, subject);
  return inputCells(subject)
    .filter(isAsked)
    .filter(({ element }) => codeThen(elementCode(element)) !== undefined)
    .map(({ place, label, reading }) =>
      finding("required", "error", place, label, { found: shownOf(reading) }),
    );
};

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Of rows of lists that say nothing in letters or digits the first cell that is not empty: one slip of the
 * keyboard.
 */
function strayCells(subject: CheckSubject): ReadonlyMap<string, InputCell> {
  const ofLists = inputCells(subject).filter(({ place }) => place.code === undefined);
  const saying = new Set(ofLists.filter(saysSomething).map(rowOf));
  return new Map(
    ofLists
      .filter((cell) => cell.reading.kind !== "blank" && !saying.has(rowOf(cell)))
      .toReversed()
      .map((cell) => [rowOf(cell), cell]),
  );
}

function saysSomething({ reading }: InputCell): boolean {
  switch (reading.kind) {
    case "blank":
      return false;
    case "text":
      return SAYS_SOMETHING.test(reading.text);
    case "misread":
      return SAYS_SOMETHING.test(reading.found);
    default:
      return true;
  }
}

/** Sheet and row of a cell in a list. */
const rowOf = ({ place: { sheet = "", cell = "" } }: InputCell): string =>
  `${sheet}!${String(parseA1(cell)?.row)}`;
