import type { ArithmeticCheck, CheckOf } from "../plan/arithmetic-check";
import type { ElementCode } from "../codes";
import type { DataElement } from "../plan/data-element";
import type { Plan } from "../plan/plan";
import { columnProblems } from "./check-column-problems";
import { isAmount, isMixed } from "./element-problems";
import { comparedIn } from "./named-elements";
import type { PlanPlace, PlanProblem } from "./plan-problem";

type ElementOf = (code: ElementCode) => DataElement | undefined;

/** Checks that compare what cannot be compared. Unknown elements and registers are reported elsewhere. */
export function checkProblems(plan: Plan): readonly PlanProblem[] {
  const elements = new Map<ElementCode, DataElement>(plan.elements.map((element) => [element.code, element]));
  const elementOf: ElementOf = (code) => elements.get(code);
  return plan.checks.flatMap((check, index) => {
    const at: PlanPlace = { part: "check", index };
    return [...problemsOf(check, elementOf, at), ...columnProblems(check, plan, at)];
  });
}

function problemsOf(check: ArithmeticCheck, elementOf: ElementOf, at: PlanPlace): readonly PlanProblem[] {
  const amounts = (codes: readonly ElementCode[]): readonly PlanProblem[] =>
    typeProblems(codes, elementOf, isAmount, at);
  switch (check.kind) {
    case "part-of-whole":
    case "stock-flow":
      return comparisonProblems(comparedIn(check), elementOf, at);
    case "sum-of-parts":
    case "mean-between":
      return [
        ...comparisonProblems(comparedIn(check), elementOf, at),
        ...(check.parts.length === 0 ? [nothingNamed(at)] : []),
      ];
    case "range":
      return [...amounts([check.element]), ...rangeProblems(check, at)];
    case "required-if":
      return [
        ...amounts([check.when]),
        ...(check.then.length === 0 ? [nothingNamed(at)] : []),
        ...selfProblems([check.when, ...check.then], at),
      ];
    case "all-or-none":
      return [...(check.elements.length < 2 ? [nothingNamed(at)] : []), ...selfProblems(check.elements, at)];
    case "register-count":
    case "listed":
      return typeProblems([check.element], elementOf, ({ type }) => type === "count", at);
    case "in-round":
      return "element" in check
        ? typeProblems([check.element], elementOf, ({ type }) => type === "date", at)
        : [];
    case "age-limit":
      return [];
  }
}

const nothingNamed = (at: PlanPlace): PlanProblem => ({ kind: "nothing-named", wanted: "element", at });

function comparisonProblems(
  codes: readonly ElementCode[],
  elementOf: ElementOf,
  at: PlanPlace,
): readonly PlanProblem[] {
  const named = codes.flatMap((code) => elementOf(code) ?? []);
  return [
    ...typeProblems(codes, elementOf, isAmount, at),
    ...selfProblems(codes, at),
    ...(isMixed(named) ? [{ kind: "mixed-money" as const, elements: codes, at }] : []),
  ];
}

function typeProblems(
  codes: readonly ElementCode[],
  elementOf: ElementOf,
  isRight: (element: DataElement) => boolean,
  at: PlanPlace,
): readonly PlanProblem[] {
  return codes
    .flatMap((code) => elementOf(code) ?? [])
    .filter((element) => !isRight(element))
    .map(({ code, type }) => ({ kind: "wrong-element-type", element: code, type, at }));
}

/** The first of the elements stands among the others again. */
function selfProblems([first, ...others]: readonly ElementCode[], at: PlanPlace): readonly PlanProblem[] {
  return first !== undefined && others.includes(first)
    ? [{ kind: "check-on-itself", element: first, at }]
    : [];
}

function rangeProblems({ least, most }: CheckOf<"range">, at: PlanPlace): readonly PlanProblem[] {
  const isOpen = least === undefined && most === undefined;
  return isOpen || (least ?? -Infinity) > (most ?? Infinity) ? [{ kind: "empty-range", at }] : [];
}
