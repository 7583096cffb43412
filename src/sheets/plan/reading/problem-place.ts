import { registerCode } from "../../../domain/codes";
import type { Plan } from "../../../domain/plan/plan";
import type { PlanPlace, PlanProblem } from "../../../domain/plan-problems/plan-problem";
import type { CodedPart } from "../code-book";
import { columnsNaming } from "../plan-tables";

/** Where a problem stands: a row of the plan, and the columns that may say it, most likely first. */
interface ProblemPlace {
  readonly at: PlanPlace;
  readonly columns: readonly string[];
  /** The code that one of the columns names; a column that does comes before the others. */
  readonly naming?: string | undefined;
}

type ProblemsByKind = { readonly [K in PlanProblem["kind"]]: Extract<PlanProblem, { readonly kind: K }> };

const inColumns = (at: PlanPlace, ...columns: readonly string[]): ProblemPlace => ({ at, columns });
const element = (code = "", ...columns: readonly string[]) =>
  inColumns({ part: "element", code }, ...columns);
const indicator = (code = "", ...columns: readonly string[]) =>
  inColumns({ part: "indicator", code }, ...columns);
const round = (code: string, column: string) => inColumns({ part: "round", code }, column);

const naming = (at: PlanPlace, named: CodedPart, code?: string): ProblemPlace => ({
  at,
  columns: columnsNaming(at.part === "column" ? "register" : at.part, named),
  naming: code,
});

const PLACES: {
  readonly [K in PlanProblem["kind"]]: (problem: ProblemsByKind[K], plan: Plan) => ProblemPlace;
} = {
  "duplicate-code": (problem) => duplicatePlace(problem),
  "unknown-code": ({ at, part, code }) => naming(at, part, code),
  "nothing-named": ({ at, wanted }) => (wanted === "choice" ? inColumns(at, "CHOICES") : naming(at, wanted)),
  "missing-words": ({ at, field }) =>
    inColumns(at, at.part === "column" ? "COLUMN_LABEL" : WORD_COLUMNS[field]),
  "hint-too-long": (problem) => element(problem.element, "HINT"),
  "wrong-element-type": (problem) => naming(problem.at, "element", problem.element),
  "mixed-money": ({ at, elements }) => naming(at, "element", elements[1]),
  unsummable: (problem, plan) => element(problem.element, unsummableColumn(plan, problem.element)),
  "no-numerator": ({ indicator: code, of }) => naming({ part: "indicator", code }, "indicator", of),
  "circular-chain": ({ indicators }) => indicator(indicators[0], "FORMULA"),
  "circular-derivation": ({ elements }) => element(elements[0], "DERIVED"),
  "derived-above-origin": (problem) => element(problem.element, "DERIVED_AT"),
  "part-above-origin": (problem) => element(problem.element, "DERIVED"),
  "bad-date": ({ at }) => inColumns(at, "FROM", "DEADLINE"),
  "round-backwards": (problem, plan) => round(problem.round, backwardsColumn(plan, problem.round)),
  "overlapping-rounds": ({ second }) => round(second, "FROM"),
  "senseless-target": (problem) => indicator(problem.indicator, TARGET_COLUMNS[problem.reason]),
  "review-of-review": (problem) => round(problem.round, "OF"),
  "bad-weight": ({ of }) => element(of, "WEIGHT"),
  unassignable: ({ at }) => inColumns(at, "ELEMENT"),
  "per-unit-mismatch": (problem) => indicator(problem.indicator, "PER_UNIT_OF"),
  "condition-mismatch": (problem) => indicator(problem.indicator, "VALUE"),
  "never-asked": ({ at }) => (at.part === "register" ? inColumns(at, "ROUNDS") : inColumns(at)),
  "placed-times": (problem) => indicator(problem.indicator),
  "bad-sheet-name": ({ register }) => inColumns({ part: "register", code: register }, "SHEET"),
  "wrong-column-type": ({ at }) => inColumns(at, "COLUMN"),
  "senseless-criterion": ({ criterion: code, reason }) =>
    inColumns({ part: "criterion", code }, reason === "no-points" ? "POINTS" : "INDICATOR"),
  "empty-range": ({ at }) => inColumns(at, "AGAINST"),
  "check-on-itself": ({ at }) => inColumns(at, "AGAINST"),
};

const placeOf = <K extends PlanProblem["kind"]>(
  kind: K,
  problem: ProblemsByKind[K],
  plan: Plan,
): ProblemPlace => PLACES[kind](problem, plan);

/** Where in the tables of a plan a problem stands. */
export const problemPlace = (problem: PlanProblem, plan: Plan): ProblemPlace =>
  placeOf(problem.kind, problem, plan);

function duplicatePlace({ part, code, at }: Extract<PlanProblem, { kind: "duplicate-code" }>): ProblemPlace {
  if (part !== "column") return inColumns({ part, code });
  const register = registerCode(at.part === "register" ? at.code : "");
  return inColumns({ part, register, code }, "COLUMN");
}

const WORD_COLUMNS = { label: "LABEL", "unit-of-measure": "UNIT", "source-phrase": "SOURCE" } as const;

type Reason = Extract<PlanProblem, { kind: "senseless-target" }>["reason"];

const TARGET_COLUMNS: { readonly [R in Reason]: string } = {
  "never-missed": "VALUE",
  "never-reached": "VALUE",
  "no-number": "VALUE",
  "nothing-to-hold": "COMPARATOR",
  "empty-range": "VALUE_TO",
};

function unsummableColumn(plan: Plan, code: string): string {
  const known = plan.elements.find((candidate) => candidate.code === code);
  const isDayOrText = known?.type === "date" || known?.type === "text";
  return isDayOrText && known.overRounds === "sum" ? "OVER_ROUNDS" : "OVER_UNITS";
}

/** The column of the day that comes too early. */
function backwardsColumn(plan: Plan, id: string): string {
  const known = plan.rounds.find((candidate) => candidate.id === id);
  if (known === undefined || known.to < known.from) return "TO";
  return known.due !== undefined && known.due < known.from ? "DUE" : "SPRINT_TO";
}
