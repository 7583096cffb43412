import { sheetKey } from "../grid/sheet-key";
import type { Plan } from "../plan/plan";
import type { Register, RegisterColumn } from "../plan/register";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** Excel: a sheet name has 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end; case does not tell two apart. */
const SHEET_NAME_LIMIT = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

/** Registers whose sheet Excel would refuse, and columns nobody could fill. */
export function registerProblems(plan: Plan): readonly PlanProblem[] {
  const names = plan.registers.map(({ sheet }) => sheetKey(sheet));
  return plan.registers.flatMap((register, index) => [
    ...sheetNameProblems(register, names.indexOf(sheetKey(register.sheet)) < index),
    ...columnProblems(register),
  ]);
}

function sheetNameProblems({ code, sheet }: Register, isUsedBefore: boolean): readonly PlanProblem[] {
  const problem = (reason: Extract<PlanProblem, { kind: "bad-sheet-name" }>["reason"]): PlanProblem => ({
    kind: "bad-sheet-name",
    register: code,
    sheet,
    reason,
  });
  return [
    ...(sheet.trim() === "" ? [problem("empty")] : []),
    ...(sheet.length > SHEET_NAME_LIMIT ? [problem("too-long")] : []),
    ...(FORBIDDEN.test(sheet) ? [problem("forbidden-character")] : []),
    ...(isUsedBefore ? [problem("used-twice")] : []),
  ];
}

function columnProblems({ code, columns, label }: Register): readonly PlanProblem[] {
  const register = { part: "register", code } as const;
  return [
    ...(label.trim() === "" ? [{ kind: "missing-words", field: "label", at: register } as const] : []),
    ...(columns.length === 0 ? [{ kind: "nothing-named", wanted: "column", at: register } as const] : []),
    ...columns.flatMap((column): readonly PlanProblem[] => {
      const at = { part: "column", register: code, code: column.code } as const;
      return [
        ...(column.label.trim() === "" ? [{ kind: "missing-words", field: "label", at } as const] : []),
        ...(column.type.kind === "choice" && column.type.choices.length === 0
          ? [{ kind: "nothing-named", wanted: "choice", at } as const]
          : []),
        ...orderProblems(column, columns, at),
      ];
    }),
  ];
}

/** Days in order are days of two columns of one list. */
function orderProblems(
  { code, notBefore, type }: RegisterColumn,
  columns: readonly RegisterColumn[],
  at: Extract<PlanPlace, { readonly part: "column" }>,
): readonly PlanProblem[] {
  if (notBefore === undefined) return [];
  const first = columns.find((column) => column.code === notBefore);
  if (first === undefined || notBefore === code) {
    return [{ kind: "unknown-code", part: "column", code: notBefore, at }];
  }
  return [
    { code, type },
    { code: notBefore, type: first.type },
  ]
    .filter((column) => column.type.kind !== "date")
    .map((column) => ({ kind: "wrong-column-type", register: at.register, column: column.code, at }));
}
