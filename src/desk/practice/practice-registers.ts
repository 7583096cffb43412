import { type IsoDate, isoDate } from "../../base/codes";
import type { ColumnCode, ElementCode, RegisterCode } from "../../model/codes";
import {
  findRound,
  type RowChoice,
  choicesOf,
  type Register,
  type RegisterColumn,
  type Round,
} from "../../model/plan";
import type { Template } from "../../model/form";
import { amountOf, BLANK, numberValue, type Value } from "../../model/value";
import type { DrawnRegisterRow } from "../../forms/layout";
import { practiceWords as words } from "./practice-words";
import { someDay } from "./practice-day";
import type { Random } from "./random";

/**
 * Invents up to three rows for every register, or as many as its figures count. Persons with an age limit are
 * children of school age.
 */
export function practiceRegisters(
  template: Template,
  random: Random,
  figures: ReadonlyMap<ElementCode, Value>,
): ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]> {
  const { plan, round, registers } = template;
  const period = findRound(plan, round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  return new Map(
    registers.map((register) => {
      const dayOf = daysOf(register, template, period, random);
      // Starts at a random number, so that no two units list the same person.
      const first = random.whole(1, 99_000);
      const counted = countedRows(register, template, figures);
      const rows = Array.from({ length: counted?.length ?? random.whole(0, 3) }, (_, index) => {
        const { cells } = practiceRow(register, first + index, random, dayOf);
        return { cells: new Map([...cells, ...(counted?.[index] ?? [])]) };
      });
      return [register.code, rows];
    }),
  );
}

/** Longer lists are sent another way. */
const LONGEST = 12;

type ChosenCells = ReadonlyMap<ColumnCode, Value>;

/**
 * Returns the rows that a form's figures count, with the choices that select them; undefined if none are
 * counted. A count within another ("trong đó") uses rows of that one; the remaining rows get another choice.
 */
function countedRows(
  { code, columns }: Register,
  { plan }: Template,
  figures: ReadonlyMap<ElementCode, Value>,
): readonly ChosenCells[] | undefined {
  const counts = plan.checks
    .flatMap((check) => {
      if ((check.kind !== "register-count" && check.kind !== "listed") || check.register !== code) return [];
      const times = amountOf(figures.get(check.element) ?? BLANK);
      const isNeeded = check.kind === "register-count";
      return times === undefined ? [] : [{ times, choices: choicesOf(check), isNeeded }];
    })
    .toSorted((one, other) => one.choices.length - other.choices.length);
  if (counts.length === 0) return undefined;
  const rows: Map<ColumnCode, Value>[] = [];
  counts.forEach(({ times, choices }, index) => {
    const among = counts
      .slice(0, index)
      .findLast((each) => each.choices.every((one) => hasChoice(choices, one)));
    const candidates =
      among === undefined
        ? Array.from({ length: times }, () => new Map<ColumnCode, Value>())
        : rows.filter((row) => among.choices.every(({ column, is }) => isText(row.get(column), is)));
    if (among === undefined) rows.push(...candidates);
    candidates.forEach((row, at) => {
      for (const { column, is } of choices) {
        if (at < times) row.set(column, { kind: "text", text: is });
        else if (among?.choices.every((each) => each.column !== column) === true)
          row.set(column, { kind: "text", text: otherChoice(columns, column, counts) ?? is });
      }
    });
  });
  return rows.length > LONGEST && !counts.some(({ isNeeded }) => isNeeded) ? [] : rows;
}

const hasChoice = (choices: readonly RowChoice[], { column, is }: RowChoice): boolean =>
  choices.some((each) => each.column === column && each.is === is);

const isText = (value: Value | undefined, text: string): boolean =>
  value?.kind === "text" && value.text === text;

/** Returns a choice of a column that no check counts. */
function otherChoice(
  columns: readonly RegisterColumn[],
  column: ColumnCode,
  counts: readonly { readonly choices: readonly RowChoice[] }[],
): string | undefined {
  const type = columns.find(({ code }) => code === column)?.type;
  return type !== undefined && "choices" in type
    ? type.choices.find((is) => !counts.some(({ choices }) => hasChoice(choices, { column, is })))
    : undefined;
}

function practiceRow(
  register: Register,
  number: number,
  random: Random,
  dayOf: (column: ColumnCode) => IsoDate,
): DrawnRegisterRow {
  const cells = new Map<ColumnCode, Value>();
  for (const column of register.columns) {
    const value = practiceCell(column, number, random, dayOf);
    const first = column.notBefore && cells.get(column.notBefore);
    const isBefore = value.kind === "date" && first?.kind === "date" && value.date < first.date;
    cells.set(column.code, isBefore ? first : value);
  }
  return { cells };
}

function practiceCell(
  { code, label, type }: RegisterColumn,
  number: number,
  random: Random,
  dayOf: (column: ColumnCode) => IsoDate,
): Value {
  switch (type.kind) {
    case "text":
      return { kind: "text", text: words.text(label, number) };
    case "date":
      return { kind: "date", date: dayOf(code) };
    case "count":
      return numberValue(random.whole(1, 5));
    case "money":
      return numberValue(random.whole(1, 12) * 5_000_000);
    case "choice":
      return { kind: "text", text: type.choices[random.whole(0, type.choices.length - 1)] ?? "" };
  }
}

/** Returns birthdays if the plan limits the age, else days of the round. */
function daysOf(
  register: Register,
  { plan }: Template,
  period: Round,
  random: Random,
): (column: ColumnCode) => IsoDate {
  const birthdays = new Set(
    plan.checks.flatMap((check) =>
      check.kind === "age-limit" && check.register === register.code ? [check.birthDate] : [],
    ),
  );
  return (column) =>
    birthdays.has(column) ? schoolAgeBirthday(period, random) : someDay(period.from, period.to, random);
}

function schoolAgeBirthday({ to }: Round, random: Random): IsoDate {
  const year = Number(to.slice(0, 4));
  const two = (value: number): string => String(value).padStart(2, "0");
  return isoDate(
    `${String(random.whole(year - 11, year - 3))}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
  );
}
