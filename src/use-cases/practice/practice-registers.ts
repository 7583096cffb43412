import type { ColumnCode, IsoDate, RegisterCode } from "../../domain/codes";
import { isoDate } from "../../domain/codes";
import { findRound } from "../../domain/plan";
import type { Register, RegisterColumn } from "../../domain/register";
import type { Round } from "../../domain/round";
import type { Template } from "../../domain/template";
import { numberValue, type Value } from "../../domain/value";
import type { DrawnRegisterRow } from "../../sheets/form/form-input";
import { practiceWords as words } from "../../sheets/words/practice-words";
import { someDay } from "./practice-day";
import type { Random } from "./random";

/** Up to three invented rows for every register of a form; whoever has an age limit is a child of school age. */
export function practiceRegisters(
  template: Template,
  random: Random,
): ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]> {
  const { plan, round, registers } = template;
  const period = findRound(plan, round);
  if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
  return new Map(
    registers.map((register) => {
      const dayOf = daysOf(register, template, period, random);
      return [
        register.code,
        Array.from({ length: random.whole(0, 3) }, (_, index) =>
          practiceRow(register, index + 1, random, dayOf),
        ),
      ];
    }),
  );
}

function practiceRow(
  register: Register,
  number: number,
  random: Random,
  dayOf: (column: ColumnCode) => IsoDate,
): DrawnRegisterRow {
  const cells = new Map<ColumnCode, Value>();
  for (const column of register.columns) cells.set(column.code, practiceCell(column, number, random, dayOf));
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
