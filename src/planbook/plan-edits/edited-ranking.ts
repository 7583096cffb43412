import { criterionCode, type CriterionCode, type ElementCode, type IndicatorCode } from "../../model/codes";
import type { Criterion, Grade, Plan } from "../../model/plan";

/** The subject of a criterion that an office adds without the tables. */
export type NewCriterion =
  | { readonly kind: "achievement" | "attainment"; readonly indicator: IndicatorCode; readonly label: string }
  | { readonly kind: "per-amount"; readonly of: ElementCode; readonly label: string }
  | { readonly kind: "on-time"; readonly label: string };

/** Adds a criterion with points, under the next free code. */
export function withCriterion(plan: Plan, added: NewCriterion, points: number): Plan {
  const { criteria = [] } = plan;
  const head = { code: nextCode(criteria), label: added.label, points };
  const criterion: Criterion =
    added.kind === "per-amount"
      ? { ...head, kind: added.kind, of: [added.of] }
      : added.kind === "on-time"
        ? { ...head, kind: added.kind }
        : { ...head, kind: added.kind, indicator: added.indicator };
  return { ...plan, criteria: [...criteria, criterion] };
}

function nextCode(criteria: readonly Criterion[]): CriterionCode {
  const taken = new Set(criteria.map(({ code }) => code));
  for (let ordinal = 1; ; ordinal += 1) {
    const code = criterionCode(`TC-${String(ordinal).padStart(2, "0")}`);
    if (!taken.has(code)) return code;
  }
}

export const withPoints = (plan: Plan, code: CriterionCode, points: number): Plan => ({
  ...plan,
  criteria: (plan.criteria ?? []).map((each) => (each.code === code ? { ...each, points } : each)),
});

export const withoutCriterion = (plan: Plan, code: CriterionCode): Plan => ({
  ...plan,
  criteria: (plan.criteria ?? []).filter((each) => each.code !== code),
});

/** Sets the grades, the highest first. */
export const withGrades = (plan: Plan, grades: readonly Grade[]): Plan => ({
  ...plan,
  grades: grades.toSorted((one, other) => other.from - one.from),
});

/** Sets the share of criteria that a ranked unit must have; without one all are required. */
export const withRankedFrom = (plan: Plan, rankedFrom: number | undefined): Plan => ({ ...plan, rankedFrom });
