import { isoDate, type IsoDate } from "../../base/codes";
import type { Template } from "../../model/form";
import { type RegisterColumn, type Round, VALUE_TRAITS } from "../../model/plan";
import { firmPlan } from "../trials/trial-checks";
import {
  anchored,
  binary,
  call,
  cell,
  number,
  text,
  type Formula,
  type Reference,
} from "../../workbook/formula";
import { formCheckWords as words } from "../words/form-check-words";
import { any, isBlank } from "./cell-formulas";
import { dateSerial } from "../../workbook/grid";
import { isOutside } from "./range-problems";
import { REGISTER_ROW, type RegisterLayout } from "../layout/register-layout";
import type { RowProblem } from "./row-problem";
import { isSoundDay } from "./sound-day";
import { isSoundNumber } from "./sound-number";
import { isDayInWords, isNumberInWords } from "./understood-words";

/** Returns the problems of a filled register row: missing or wrong values, or a person who is too old. */
export function registerProblems(
  row: number,
  layout: RegisterLayout,
  template: Template,
  round: Round,
): readonly RowProblem[] {
  const inColumns = layout.columns.flatMap(({ column, at }) => columnProblems(column, row, at));
  const limits = firmPlan(template.plan, round.id).checks.flatMap((check): readonly RowProblem[] => {
    if (check.kind !== "age-limit" || check.register !== layout.register.code) return [];
    const birth = layout.columns.find(({ column }) => column.code === check.birthDate);
    if (birth === undefined) return [];
    const value = cell(row, birth.at);
    const bornTooEarly = binary(value, "<=", number(dateSerial(yearsBefore(round.to, check.under))));
    return [
      {
        kind: "wrong",
        when: call("AND", call("ISNUMBER", value), bornTooEarly),
        message: words.tooOld(check.under),
      },
    ];
  });
  return [...inColumns, ...limits, ...daysOutside(row, layout, template, round)];
}

function daysOutside(
  row: number,
  { register, columns }: RegisterLayout,
  { plan }: Template,
  round: Round,
): readonly RowProblem[] {
  return firmPlan(plan, round.id).checks.flatMap((check): readonly RowProblem[] => {
    if (check.kind !== "in-round" || "element" in check || check.register !== register.code) return [];
    const day = columns.find(({ column }) => column.code === check.column);
    if (day === undefined) return [];
    const value = cell(row, day.at);
    return [
      {
        kind: "wrong",
        when: call("AND", isSoundDay(value), isOutside(value, round)),
        message: { ...words.wrongColumn(words.inRound(round)), cell: heading(day.at) },
      },
    ];
  });
}

/** Refers to the heading of a column, which is long and which every check of the column names. */
const heading = (at: number): Reference => anchored(cell(REGISTER_ROW.headings, at), "row");

function columnProblems(column: RegisterColumn, row: number, at: number): readonly RowProblem[] {
  const value = cell(row, at);
  const blank = isBlank(value);
  const missing: RowProblem = { kind: "blank", when: blank, message: { ...words.column, cell: heading(at) } };
  return column.isRequired
    ? [missing, ...kindProblems(column, at, value, [])]
    : kindProblems(column, at, value, [blank]);
}

/** `others`: further accepted contents besides an answer. */
function kindProblems(
  { type }: RegisterColumn,
  at: number,
  value: Formula,
  others: readonly Formula[],
): readonly RowProblem[] {
  const says = (reason: string): RowProblem["message"] => ({
    ...words.wrongColumn(reason),
    cell: heading(at),
  });
  const wrong = (isRight: Formula, reason: string): RowProblem => ({
    kind: "wrong",
    when: call("NOT", any([...others, isRight])),
    message: says(reason),
  });
  const retype = (holds: Formula, reason: string): RowProblem["unless"] => ({
    kind: "retype",
    holds,
    message: says(reason),
  });
  switch (type.kind) {
    case "text":
      return [];
    case "date":
      return [
        { ...wrong(isSoundDay(value), words.notDate), unless: retype(isDayInWords(value), words.dayInWords) },
      ];
    case "count":
    case "money":
      return [
        {
          ...wrong(
            isSoundNumber(value, { isWhole: VALUE_TRAITS[type.kind].expects === "whole", least: 0 }),
            words.notNumber,
          ),
          unless: retype(isNumberInWords(value, text(words.currency)), words.numberInWords),
        },
      ];
    case "choice":
      return [wrong(any(type.choices.map((choice) => binary(value, "=", text(choice)))), words.notChoice)];
  }
}

/** Subtracts years from a day; 29 February becomes 28 February, as in the rule age-limit. */
function yearsBefore(day: IsoDate, years: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() - years);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return isoDate(date.toISOString().slice(0, 10));
}
