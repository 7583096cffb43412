import { elementsOfCriterion } from "../plan/criterion";
import { weightsOf } from "../plan/data-element";
import type { Plan } from "../plan/plan";
import { isFixed } from "../plan/target";
import {
  amountsOf,
  amountsOfTarget,
  chainsIn,
  columnsIn,
  comparedIn,
  partsOf,
  sumsIn,
  sumsOf,
} from "./named-elements";
import type { PlanPart, PlanPlace, PlanProblem } from "./plan-problem";

/** Codes that are named somewhere but that the plan does not have. */
export function referenceProblems(plan: Plan): readonly PlanProblem[] {
  const unknown = unknownIn(plan);
  return [
    ...plan.elements.flatMap((element) => {
      const at: PlanPlace = { part: "element", code: element.code };
      return [
        ...unknown("level", [element.origin], at),
        ...unknown("sector", element.sectors ?? [], at),
        ...unknown("element", element.derived === undefined ? [] : partsOf(element.derived.by), at),
        ...unknown("element", weightsOf(element.overUnits), at),
        ...unknown("element", element.continues === undefined ? [] : [element.continues], at),
      ];
    }),
    ...plan.indicators.flatMap((indicator) => {
      const at: PlanPlace = { part: "indicator", code: indicator.code };
      const { aggregation, target } = indicator;
      const held = amountsOfTarget(target);
      const perUnitOf = isFixed(target) ? target.perUnitOf : undefined;
      return [
        ...unknown("element", [...indicator.asks, ...sumsOf(aggregation).flat(), ...sumsIn(held).flat()], at),
        ...unknown("indicator", chainsIn([...amountsOf(aggregation), ...held]), at),
        ...unknown("register", aggregation.kind === "list" ? [aggregation.register] : [], at),
        ...unknown("round", indicator.rounds, at),
        ...unknown("level", indicator.levels, at),
        ...unknown("level", perUnitOf === undefined ? [] : [perUnitOf], at),
        ...unknown("sector", indicator.sectors ?? [], at),
      ];
    }),
    ...plan.sections.flatMap((section) => {
      const at: PlanPlace = { part: "section", code: section.code };
      return [...unknown("element", section.elements, at), ...unknown("indicator", section.indicators, at)];
    }),
    ...plan.registers.flatMap((register) =>
      unknown("round", register.rounds, { part: "register", code: register.code }),
    ),
    ...plan.rounds.flatMap(({ id, of = [] }) => unknown("round", of, { part: "round", code: id })),
    ...(plan.assignments ?? []).flatMap(({ element, round }, index) => {
      const at: PlanPlace = { part: "assignment", index };
      return [
        ...unknown("element", [element], at),
        ...unknown("round", round === undefined ? [] : [round], at),
      ];
    }),
    ...(plan.reports ?? []).flatMap(({ indicators, registers }, index) => {
      const at: PlanPlace = { part: "report", index };
      return [...unknown("indicator", indicators, at), ...unknown("register", registers, at)];
    }),
    ...(plan.criteria ?? []).flatMap((criterion) => {
      const at: PlanPlace = { part: "criterion", code: criterion.code };
      return [
        ...unknown("indicator", "indicator" in criterion ? [criterion.indicator] : [], at),
        ...unknown("element", elementsOfCriterion(criterion), at),
      ];
    }),
    ...plan.checks.flatMap((check, index) => {
      const at: PlanPlace = { part: "check", index };
      const register = columnsIn(check)?.register;
      return [
        ...unknown("element", comparedIn(check), at),
        ...unknown("register", register === undefined ? [] : [register], at),
        ...unknown("round", check.trialIn ?? [], at),
      ];
    }),
  ];
}

function unknownIn(plan: Plan) {
  const codes = (things: readonly { readonly code: string }[]) => new Set(things.map(({ code }) => code));
  const known: Readonly<Record<Exclude<PlanPart, "column">, ReadonlySet<string>>> = {
    level: codes(plan.levels),
    sector: codes(plan.sectors),
    round: new Set(plan.rounds.map(({ id }) => id)),
    element: codes(plan.elements),
    indicator: codes(plan.indicators),
    section: codes(plan.sections),
    register: codes(plan.registers),
    criterion: codes(plan.criteria ?? []),
  };
  return (part: keyof typeof known, named: readonly string[], at: PlanPlace): readonly PlanProblem[] =>
    [...new Set(named)]
      .filter((code) => !known[part].has(code))
      .map((code) => ({ kind: "unknown-code", part, code, at }));
}
