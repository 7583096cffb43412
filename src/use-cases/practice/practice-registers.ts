import type { ColumnCode, IsoDate, RegisterCode } from "../../domain/codes";
import { isoDate } from "../../domain/codes";
import type { Register, RegisterColumn } from "../../domain/register";
import type { Template } from "../../domain/template";
import { numberValue, type Value } from "../../domain/value";
import type { DrawnRegisterRow } from "../../sheets/form/form-input";
import { practiceWords as words } from "../../sheets/words/practice-words";
import type { Random } from "./random";

/** Up to three invented rows for every register of a form; persons are children of school age, so age limits hold. */
export function practiceRegisters(
  template: Template,
  random: Random,
): ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]> {
  return new Map(
    template.registers.map((register) => [
      register.code,
      Array.from({ length: random.whole(0, 3) }, (_, index) => practiceRow(register, index + 1, random)),
    ]),
  );
}

function practiceRow(register: Register, number: number, random: Random): DrawnRegisterRow {
  const cells = new Map<ColumnCode, Value>();
  for (const column of register.columns) cells.set(column.code, practiceCell(column, number, random));
  return { cells };
}

function practiceCell({ label, type }: RegisterColumn, number: number, random: Random): Value {
  switch (type.kind) {
    case "text":
      return { kind: "text", text: words.text(label, number) };
    case "date":
      return { kind: "date", date: schoolAgeBirthday(random) };
    case "count":
      return numberValue(random.whole(1, 5));
    case "money":
      return numberValue(random.whole(1, 12) * 5_000_000);
    case "choice":
      return { kind: "text", text: type.choices[random.whole(0, type.choices.length - 1)] ?? "" };
  }
}

function schoolAgeBirthday(random: Random): IsoDate {
  const two = (value: number): string => String(value).padStart(2, "0");
  return isoDate(
    `${String(random.whole(2006, 2014))}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`,
  );
}
