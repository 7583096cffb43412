import { columnCode, elementCode, registerCode } from "../../../src/model/codes";
import type { ArithmeticCheck } from "../../../src/model/plan/arithmetic-check";
import type { Plan } from "../../../src/model/plan/plan";
import type { ColumnType, Register } from "../../../src/model/plan/register";
import type { Invention } from "./invention";

const COLUMN_TYPES: readonly ColumnType[] = [
  { kind: "text" },
  { kind: "date" },
  { kind: "count" },
  { kind: "money" },
  { kind: "choice", choices: ["Xây mới", "Sửa chữa, nâng cấp"] },
];

export function registers(some: Invention, plan: Pick<Plan, "rounds">): readonly Register[] {
  return ["DS1", "DS.2"].slice(0, some.upTo(2)).map((code, at) => ({
    code: registerCode(code),
    label: some.text(),
    sheet: `DS ${at}`,
    rounds: some.some(plan.rounds.filter(({ of }) => of === undefined)).map(({ id }) => id),
    columns: COLUMN_TYPES.slice(0, 2 + some.upTo(3)).map((type, index) => ({
      code: columnCode(`COT_${index}`),
      label: some.text(),
      type,
      isRequired: some.flip(),
      width: some.value(),
    })),
  }));
}

export function checks(
  some: Invention,
  plan: Pick<Plan, "registers" | "rounds">,
): readonly ArithmeticCheck[] {
  const [a, b, c, d] = [elementCode("A"), elementCode("A-B"), elementCode("C.1"), elementCode("D_2")];
  const [register] = plan.registers;
  const rounds = plan.rounds.map(({ id }) => id);
  const chosen = some.some<ArithmeticCheck>(
    [
      { kind: "part-of-whole", part: a, whole: b },
      { kind: "sum-of-parts", whole: a, parts: [b, c] },
      { kind: "stock-flow", opening: a, increases: [b], decreases: [c], closing: d },
      { kind: "stock-flow", opening: a, increases: [], decreases: [], closing: d },
      { kind: "range", element: a, least: -3, most: some.value() + 1 },
      { kind: "range", element: b, most: 1.234 },
      { kind: "mean-between", mean: a, parts: [b, c] },
      { kind: "required-if", when: a, then: [b, c] },
      { kind: "all-or-none", elements: [b, c, d] },
      { kind: "in-round", element: elementCode("NGAY1") },
      { kind: "range", element: a, least: some.value(), most: 2_000_000 },
      { kind: "range", element: b, most: some.value() },
      { kind: "mean-between", mean: a, parts: [b, c] },
      { kind: "required-if", when: a, then: [b] },
      { kind: "all-or-none", elements: [a, b, c] },
      ...(register === undefined
        ? []
        : [
            { kind: "register-count" as const, element: a, register: register.code },
            { kind: "in-round" as const, register: register.code, column: columnCode("COT_1") },
            {
              kind: "age-limit" as const,
              register: register.code,
              birthDate: columnCode("COT_1"),
              under: 1 + some.upTo(90),
            },
          ]),
    ],
    0,
  );
  return chosen.map((check) => {
    const trialIn = some.flip() ? some.some(rounds, 0) : [];
    return trialIn.length === 0 ? check : { ...check, trialIn };
  });
}
