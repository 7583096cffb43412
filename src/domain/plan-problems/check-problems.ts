import type { ArithmeticCheck } from "../arithmetic-check";
import type { DataElement } from "../data-element";
import type { Plan } from "../plan";
import { isAmount, isMixed } from "./element-problems";
import { comparedIn } from "./named-elements";
import type { PlanPlace, PlanProblem } from "./plan-problem";

/** Checks that compare what cannot be compared. Unknown elements and registers are reported elsewhere. */
export function checkProblems(plan: Plan): readonly PlanProblem[] {
  const elements = new Map<string, DataElement>(plan.elements.map((element) => [element.code, element]));
  return plan.checks.flatMap((check, index) => {
    const at: PlanPlace = { part: "check", index };
    return check.kind === "age-limit"
      ? ageProblems(check, plan, at)
      : comparisonProblems(check, elements, at);
  });
}

function comparisonProblems(
  check: ArithmeticCheck,
  elements: ReadonlyMap<string, DataElement>,
  at: PlanPlace,
): readonly PlanProblem[] {
  const codes = comparedIn(check);
  const named = codes.flatMap((code) => elements.get(code) ?? []);
  const [whole, ...rest] = codes;
  const problems: PlanProblem[] = named
    .filter((element) => !isAmount(element))
    .map((element) => ({ kind: "wrong-element-type", element: element.code, type: element.type, at }));
  if (check.kind === "sum-of-parts" && rest.length === 0) {
    problems.push({ kind: "nothing-named", wanted: "element", at });
  }
  if (whole !== undefined && rest.includes(whole))
    problems.push({ kind: "check-on-itself", element: whole, at });
  if (isMixed(named)) problems.push({ kind: "mixed-money", elements: codes, at });
  return problems;
}

function ageProblems(
  check: Extract<ArithmeticCheck, { readonly kind: "age-limit" }>,
  plan: Plan,
  at: PlanPlace,
): readonly PlanProblem[] {
  const register = plan.registers.find(({ code }) => code === check.register);
  if (register === undefined) return [];
  const column = register.columns.find(({ code }) => code === check.birthDate);
  if (column === undefined) return [{ kind: "unknown-code", part: "column", code: check.birthDate, at }];
  if (column.type.kind === "date") return [];
  return [{ kind: "wrong-column-type", register: register.code, column: column.code, at }];
}
