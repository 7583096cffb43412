import { groupedBy } from "../../../base/grouped-by";
import { raise, shownOf } from "../../../model/finding";
import { inputCells, type InputCell } from "../subject/input-cells";
import type { Rule } from "../subject/rule";
import { hasUnit } from "./typed-unit";

/**
 * Reports a number or day typed as text that has one reading, or whose reading a person chose: no conversion
 * is silent. Reports a column once where people type whole columns so and nothing needs fixing: the days of a
 * list, and everything on another office's form.
 */
export const textNumber: Rule = (subject) => {
  const isOwnForm = subject.plan.checkedBy === "single-cells";
  const isOfColumn = (cell: InputCell): boolean =>
    isDayOfList(cell) || (isOwnForm && cell.decided === undefined);
  const columnOf = isOwnForm ? columnOnSheet : columnOfList;
  const converted = inputCells(subject).filter(isConverted);
  const columns = groupedBy(converted.filter(isOfColumn), columnOf);
  return converted.flatMap((cell) => {
    const { place, label, reading, convertedFrom, decided } = cell;
    const alike = isOfColumn(cell) ? (columns.get(columnOf(cell)) ?? []) : [];
    if (reading.kind === "misread" || (alike.length > 0 && alike[0] !== cell)) return [];
    const last = alike.length > 1 ? alike.at(-1)?.place.cell : undefined;
    return raise("text-number", "note", place, label, {
      found: convertedFrom ?? null,
      expected: shownOf(reading),
      decided,
      ...(last !== undefined && { more: { count: alike.length - 1, last } }),
    });
  });
};

const isConverted = ({ reading, convertedFrom, decided }: InputCell): boolean =>
  convertedFrom !== undefined &&
  reading.kind !== "misread" &&
  (decided !== undefined || !hasUnit(reading, convertedFrom));

/** In the form itself, each row asks something different. */
const isDayOfList = ({ reading, place }: InputCell): boolean =>
  reading.kind === "date" && place.code === undefined;

const columnOfList = ({ element, place }: InputCell): string => `${element} ${place.sheet ?? ""}`;

/** Numbers, days and words are told apart. */
const columnOnSheet = ({ place, reading }: InputCell): string =>
  [place.sheet, place.cell?.replace(/\d+$/, ""), reading.kind].join(" ");
