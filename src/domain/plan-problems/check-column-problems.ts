import type { ArithmeticCheck } from "../plan/arithmetic-check";
import type { Plan } from "../plan/plan";
import type { RegisterColumn } from "../plan/register";
import { choicesOf, columnsIn } from "./named-elements";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** A check that looks at a column its register does not have, or that holds something else than the check needs. */
export function columnProblems(check: ArithmeticCheck, plan: Plan, at: PlanPlace): readonly PlanProblem[] {
  const wanted = columnsIn(check);
  const register = plan.registers.find(({ code }) => code === wanted?.register);
  if (register === undefined || wanted === undefined) return [];
  return wanted.columns.flatMap((code): readonly PlanProblem[] => {
    const column = register.columns.find((each) => each.code === code);
    if (column === undefined) return [{ kind: "unknown-code", part: "column", code, at }];
    if (isFit(check, column)) return [];
    return [{ kind: "wrong-column-type", register: register.code, column: column.code, at }];
  });
}

function isFit(check: ArithmeticCheck, { code, type }: RegisterColumn): boolean {
  if (check.kind !== "register-count" && check.kind !== "listed") return type.kind === "date";
  const wanted = choicesOf(check).filter(({ column }) => column === code);
  return type.kind === "choice" && wanted.every(({ is }) => type.choices.includes(is));
}
