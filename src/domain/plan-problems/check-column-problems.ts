import type { ArithmeticCheck } from "../plan/arithmetic-check";
import type { Plan } from "../plan/plan";
import type { RegisterColumn } from "../plan/register";
import { columnIn } from "./named-elements";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** A check that looks at a column its register does not have, or that holds something else than the check needs. */
export function columnProblems(check: ArithmeticCheck, plan: Plan, at: PlanPlace): readonly PlanProblem[] {
  const wanted = columnIn(check);
  const register = plan.registers.find(({ code }) => code === wanted?.register);
  if (register === undefined || wanted?.column === undefined) return [];
  const column = register.columns.find(({ code }) => code === wanted.column);
  if (column === undefined) return [{ kind: "unknown-code", part: "column", code: wanted.column, at }];
  if (isFit(check, column)) return [];
  return [{ kind: "wrong-column-type", register: register.code, column: column.code, at }];
}

function isFit(check: ArithmeticCheck, { type }: RegisterColumn): boolean {
  if (check.kind !== "register-count" && check.kind !== "listed") return type.kind === "date";
  return type.kind === "choice" && (check.where === undefined || type.choices.includes(check.where.is));
}
