import type { Plan } from "../plan/plan";
import type { PlanPart, PlanPlace, PlanProblem } from "./plan-problem";

const WHOLE_PLAN: PlanPlace = { part: "plan" };

/** Codes that stand twice among things of one kind; columns are looked at register by register. */
export function codeProblems(plan: Plan): readonly PlanProblem[] {
  return [
    ...duplicates("level", codesOf(plan.levels), WHOLE_PLAN),
    ...duplicates("sector", codesOf(plan.sectors), WHOLE_PLAN),
    ...duplicates(
      "round",
      plan.rounds.map(({ id }) => id),
      WHOLE_PLAN,
    ),
    ...duplicates("element", codesOf(plan.elements), WHOLE_PLAN),
    ...duplicates("indicator", codesOf(plan.indicators), WHOLE_PLAN),
    ...duplicates("section", codesOf(plan.sections), WHOLE_PLAN),
    ...duplicates("register", codesOf(plan.registers), WHOLE_PLAN),
    ...duplicates("criterion", codesOf(plan.criteria ?? []), WHOLE_PLAN),
    ...plan.registers.flatMap((register) =>
      duplicates("column", codesOf(register.columns), { part: "register", code: register.code }),
    ),
    ...rowCodesUsedTwice(plan),
  ];
}

/** Elements and indicators share the code column of the form, so they must differ from each other too. */
function rowCodesUsedTwice(plan: Plan): readonly PlanProblem[] {
  const elements = new Set<string>(codesOf(plan.elements));
  return plan.indicators
    .filter(({ code }) => elements.has(code))
    .map(({ code }) => ({ kind: "duplicate-code", part: "indicator", code, at: { part: "element", code } }));
}

function codesOf(things: readonly { readonly code: string }[]): readonly string[] {
  return things.map(({ code }) => code);
}

function duplicates(part: PlanPart, codes: readonly string[], at: PlanPlace): readonly PlanProblem[] {
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...twice].map((code) => ({ kind: "duplicate-code", part, code, at }));
}
