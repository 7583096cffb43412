import { findRound } from "../../../src/model/plan/milestones";
import type { ColumnCode, RegisterCode } from "../../../src/model/codes";
import type { Register, RegisterColumn } from "../../../src/model/plan/register";
import type { Template } from "../../../src/model/form/template";
import { BLANK, numberValue, type Value } from "../../../src/model/value";
import type { DrawnRegisterRow } from "../../../src/forms/layout/form-input";
import { dayOfNumber, numberOfDay, someDay } from "../../../src/desk/practice/practice-day";
import type { Random } from "../../../src/desk/practice/random";

/** Invents up to four distinct rows for every list of a form; persons under an age limit are children. */
export function consistentRegisters(
  template: Template,
  random: Random,
): ReadonlyMap<RegisterCode, readonly DrawnRegisterRow[]> {
  return new Map(
    template.registers.map((register) => [
      register.code,
      Array.from({ length: random.whole(0, 4) }, (_, index) => rowOf(register, index, template, random)),
    ]),
  );
}

function rowOf(register: Register, index: number, template: Template, random: Random): DrawnRegisterRow {
  const cells = new Map(
    register.columns.map((column): [ColumnCode, Value] => [
      column.code,
      column.isRequired || random.whole(0, 1) === 1
        ? cellOf(column, register, index, template, random)
        : BLANK,
    ]),
  );
  return { cells: new Map([...cells].map(([code, value]) => [code, inOrder(code, value, register, cells)])) };
}

/** Replaces a day that precedes its `notBefore` day by that day. */
function inOrder(
  code: ColumnCode,
  value: Value,
  { columns }: Register,
  cells: ReadonlyMap<ColumnCode, Value>,
): Value {
  const notBefore = columns.find((column) => column.code === code)?.notBefore;
  const first = notBefore && cells.get(notBefore);
  return value.kind === "date" && first?.kind === "date" && first.date > value.date ? first : value;
}

function cellOf(
  { code, label, type }: RegisterColumn,
  { code: register }: Register,
  index: number,
  { plan, round }: Template,
  random: Random,
): Value {
  switch (type.kind) {
    case "text":
      return { kind: "text", text: `${label} mẫu ${String(index)}-${String(random.whole(1, 999))}` };
    case "count":
      return numberValue(random.whole(0, 20));
    case "money":
      return numberValue(random.whole(0, 90) * 1_000_000);
    case "choice":
      return { kind: "text", text: type.choices[random.whole(0, type.choices.length - 1)] ?? "" };
    case "date": {
      const period = findRound(plan, round);
      if (period === undefined) throw new Error(`plan ${plan.id} has no round ${round}`);
      const isBirth = plan.checks.some(
        (check) => check.kind === "age-limit" && check.register === register && check.birthDate === code,
      );
      const last = numberOfDay(period.to);
      const date = isBirth
        ? dayOfNumber(random.whole(last - 15 * 365, last - 365))
        : someDay(period.from, period.to, random);
      return { kind: "date", date };
    }
  }
}
