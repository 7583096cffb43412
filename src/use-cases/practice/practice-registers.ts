import type { ColumnCode, ElementCode, IsoDate, RegisterCode } from "../../domain/codes";
import { isoDate } from "../../domain/codes";
import { findRound } from "../../domain/plan/plan";
import type { Register, RegisterColumn } from "../../domain/plan/register";
import type { Round } from "../../domain/plan/round";
import type { Template } from "../../domain/form/template";
import { amountOf, BLANK, numberValue, type Value } from "../../domain/value";
import type { DrawnRegisterRow } from "../../sheets/form/layout/form-input";
import { practiceWords as words } from "../../sheets/words/practice-words";
import { someDay } from "./practice-day";
import type { Random } from "./random";

/**
 * Up to three invented rows for every register of a form, or as many as its figures say where the plan counts them; whoever
 * has an age limit is a child of school age.
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
      // Numbered from anywhere, so that no two units list the same person.
      const first = random.whole(1, 99_000);
      const counts = countsOf(register, template, figures);
      const rows = Array.from({ length: counts.rows ?? random.whole(0, 3) }, (_, index) =>
        practiceRow(register, first + index, random, dayOf),
      );
      return [register.code, withChoices(rows, register, counts.chosen)];
    }),
  );
}

/** Longer lists are sent another way. */
const LONGEST = 12;

interface ChosenRows {
  readonly column: ColumnCode;
  readonly is: string;
  readonly times: number;
}

/** How many rows the figures of the form count, in all and of one kind; undefined where they count none. */
function countsOf(
  { code }: Register,
  { plan }: Template,
  figures: ReadonlyMap<ElementCode, Value>,
): { readonly rows: number | undefined; readonly chosen: readonly ChosenRows[] } {
  const counted = plan.checks.flatMap((check) => {
    if ((check.kind !== "register-count" && check.kind !== "listed") || check.register !== code) return [];
    const times = amountOf(figures.get(check.element) ?? BLANK);
    return times === undefined
      ? []
      : [{ times, where: check.where, isNeeded: check.kind === "register-count" }];
  });
  const chosen = counted.flatMap(({ times, where }) => (where === undefined ? [] : [{ ...where, times }]));
  const ofChosen = chosen.reduce((rows, { times }) => rows + times, 0);
  const rows =
    counted.find(({ where }) => where === undefined)?.times ?? (counted.length > 0 ? ofChosen : undefined);
  const isTooLong = rows !== undefined && rows > LONGEST && !counted.some(({ isNeeded }) => isNeeded);
  return { rows: isTooLong ? 0 : rows, chosen };
}

/** The first rows are of the counted kinds, as many of each, and the others of another. */
function withChoices(
  rows: readonly DrawnRegisterRow[],
  { columns }: Register,
  chosen: readonly ChosenRows[],
): readonly DrawnRegisterRow[] {
  const [first] = chosen;
  if (first === undefined) return rows;
  const type = columns.find(({ code }) => code === first.column)?.type;
  const choices = type?.kind === "choice" ? type.choices : [];
  const counted = chosen.flatMap(({ is, times }) => Array.from({ length: times }, () => is));
  const other = choices.find((choice) => chosen.every(({ is }) => is !== choice)) ?? first.is;
  return rows.map(({ cells }, index) => ({
    cells: new Map([...cells, [first.column, { kind: "text", text: counted[index] ?? other }]]),
  }));
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

/** Birthdays where the plan limits the age, else days of the round. */
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
