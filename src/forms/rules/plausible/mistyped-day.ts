import type { IsoDate } from "../../../base/codes";
import { raise, type Finding, type FindingOf } from "../../../model/finding";
import { exchangedDay, isWithinDays, meantDay, type Days } from "../../../model/numbers";
import { daysFromTo } from "../../../model/form";
import { findRound } from "../../../model/plan";
import { dateInRound } from "../cells/date-in-round";
import { dayOrder } from "../cells/day-order";
import { elementRows } from "../subject/figure-row";
import { inputCells, type InputCell } from "../subject/input-cells";
import type { CheckSubject, Rule } from "../subject/rule";

/** Fewest units with a meaningful median day. */
const FEWEST = 5;
/** Distance from the median day in days: beyond `FAR` a day is doubted, within `NEAR` it is likely. */
const FAR = 60;
const NEAR = 20;

type Doubt = Pick<FindingOf<"mistyped-day">, "meant" | "slip" | "near">;

/**
 * Reports a day outside its round that fits with day and month swapped or with the round's year, or one far
 * from the other units' days that is near with day and month swapped. Lists may contain days before the
 * round, but none after it. Silent about days that another rule reports.
 */
export const mistypedDay: Rule = (subject) => {
  const round = findRound(subject.plan, subject.submission.round);
  if (round === undefined) return [];
  const doubted = new Set([...dateInRound(subject), ...dayOrder(subject)].map(placeOf));
  const days: Days = { from: round.from, to: round.due ?? round.to };
  return inputCells(subject).flatMap((cell): readonly Finding[] => {
    if (cell.reading.kind !== "date" || doubted.has(placeOf(cell.place))) return [];
    const { date } = cell.reading;
    const doubt = besideRound(date, cell, days) ?? besideOthers(date, cell, subject);
    if (doubt === undefined) return [];
    return raise("mistyped-day", "warning", cell.place, cell.label, { found: date, ...doubt });
  });
};

const placeOf = ({ sheet, cell, code }: Pick<Finding, "sheet" | "cell" | "code">): string =>
  `${sheet ?? ""} ${cell ?? code ?? ""}`;

function besideRound(date: IsoDate, { place }: InputCell, days: Days): Doubt | undefined {
  const isOut = place.code === undefined ? date > days.to : !isWithinDays(date, days);
  const meant = isOut ? meantDay(date, days) : undefined;
  return meant && { meant: meant.day, slip: meant.slip, near: { kind: "round", ...days } };
}

function besideOthers(date: IsoDate, { element }: InputCell, subject: CheckSubject): Doubt | undefined {
  const code = [...elementRows(subject).keys()].find((each) => each === element);
  const days = (code === undefined ? undefined : subject.expected.neighbourDays?.get(code)) ?? [];
  const usual = days.toSorted()[Math.floor(days.length / 2)];
  const meant = exchangedDay(date);
  if (usual === undefined || meant === undefined || days.length < FEWEST) return undefined;
  if (daysApart(date, usual) < FAR || daysApart(meant, usual) > NEAR) return undefined;
  return { meant, slip: "exchanged", near: { kind: "units", usual, count: days.length } };
}

const daysApart = (one: IsoDate, other: IsoDate): number => Math.abs(daysFromTo(one, other) - 1);
