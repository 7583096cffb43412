import { finding, shownOf } from "../../../model/finding";
import { parseA1 } from "../../../workbook/grid";
import { elementCode } from "../../../model/codes";
import { earlierVersion } from "../../../model/plan";
import { inputCells, type InputCell } from "../subject/input-cells";
import { isLeftBlank } from "../subject/blank-row";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports a blank required figure, or a list row with only a stray sign. Zero, "nothing occurred" and "not
 * applicable" are answers. An earlier version of the form is not asked for rows it lacked. Missing rows and
 * merged cells have findings of their own.
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

/** Returns the first filled cell of list rows without letters or digits: a slip of the keyboard. */
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

/** Returns sheet and row of a cell in a list. */
const rowOf = ({ place: { sheet = "", cell = "" } }: InputCell): string =>
  `${sheet}!${String(parseA1(cell)?.row)}`;
