import { sheetKey } from "../grid/sheet-key";
import type { Plan } from "../plan/plan";
import type { Register } from "../plan/register";
import type { PlanProblem } from "./plan-problem";

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
      ];
    }),
  ];
}
