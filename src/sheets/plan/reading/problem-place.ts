import { registerCode } from "../../../domain/codes";
import type { Plan } from "../../../domain/plan/plan";
import type { PlanPlace, PlanProblem } from "../../../domain/plan-problems/plan-problem";
import type { CodedPart } from "../codec/code-book";
import type { Column } from "../codec/part";
import type { PlanTable } from "../plan-sheet-problem";
import { planTable } from "../plan-tables";

/** Where a problem stands: a row of the plan, and the columns that may say it, most likely first. */
export interface ProblemPlace {
  readonly at: PlanPlace;
  readonly columns: readonly string[];
  /** The code that one of the columns names; a column that does comes before the others. */
  readonly naming?: string | undefined;
}

/** Where in the tables of a plan a problem stands. */
export function problemPlace(problem: PlanProblem, plan: Plan): ProblemPlace {
  switch (problem.kind) {
    case "duplicate-code":
      return duplicatePlace(problem);
    case "unknown-code":
      return naming(problem.at, problem.part, problem.code);
    case "nothing-named":
      return naming(problem.at, problem.wanted);
    case "missing-words":
      return {
        at: problem.at,
        columns: [problem.at.part === "column" ? "COLUMN_LABEL" : WORD_COLUMNS[problem.field]],
      };
    case "hint-too-long":
      return element(problem.element, "HINT");
    case "wrong-element-type":
      return naming(problem.at, "element", problem.element);
    case "mixed-money":
      return naming(problem.at, "element", problem.elements[1]);
    case "unsummable":
      return element(problem.element, unsummableColumn(plan, problem.element));
    case "no-numerator":
      return naming({ part: "indicator", code: problem.indicator }, "indicator", problem.of);
    case "circular-chain":
      return indicator(problem.indicators[0] ?? "", "FORMULA");
    case "circular-derivation":
      return element(problem.elements[0] ?? "", "DERIVED");
    case "derived-above-origin":
      return element(problem.element, "DERIVED_AT");
    case "part-above-origin":
      return element(problem.element, "DERIVED");
    case "bad-date":
      return { at: problem.at, columns: ["FROM", "DEADLINE"] };
    case "round-backwards":
      return round(problem.round, backwardsColumn(plan, problem.round));
    case "overlapping-rounds":
      return round(problem.second, "FROM");
    case "senseless-target":
      return indicator(problem.indicator, TARGET_COLUMNS[problem.reason]);
    case "review-of-review":
      return round(problem.round, "OF");
    case "bad-weight":
      return element(problem.of, "WEIGHT");
    case "unassignable":
      return { at: problem.at, columns: ["ELEMENT"] };
    case "per-unit-mismatch":
      return indicator(problem.indicator, "PER_UNIT_OF");
    case "condition-mismatch":
      return indicator(problem.indicator, "VALUE");
    case "never-asked":
      return problem.at.part === "register"
        ? { at: problem.at, columns: ["ROUNDS"] }
        : { at: problem.at, columns: [] };
    case "placed-times":
      return indicator(problem.indicator);
    case "bad-sheet-name":
      return { at: { part: "register", code: problem.register }, columns: ["SHEET"] };
    case "wrong-column-type":
      return { at: problem.at, columns: ["COLUMN"] };
    case "empty-range":
    case "check-on-itself":
      return { at: problem.at, columns: ["AGAINST"] };
  }
}

const element = (code: string, ...columns: readonly string[]): ProblemPlace => ({
  at: { part: "element", code },
  columns,
});
const indicator = (code: string, ...columns: readonly string[]): ProblemPlace => ({
  at: { part: "indicator", code },
  columns,
});
const round = (code: string, ...columns: readonly string[]): ProblemPlace => ({
  at: { part: "round", code },
  columns,
});

const naming = (at: PlanPlace, names: CodedPart | "choice", code?: string): ProblemPlace => ({
  at,
  columns:
    names === "choice" ? ["CHOICES"] : namingColumns(at.part === "column" ? "register" : at.part, names),
  naming: code,
});

/** Columns of a table in which codes of a part are named or defined: lists and formulas first, as they may lack one. */
function namingColumns(table: PlanTable, part: CodedPart): readonly string[] {
  const { columns } = planTable(table);
  const referring = (hasSeveral: boolean): readonly Column[] =>
    columns.filter(({ refersTo = [] }) =>
      refersTo.some((reference) => reference.part === part && reference.hasSeveral === hasSeveral),
    );
  const defining = columns.filter(({ defines }) => defines === part);
  return [...referring(true), ...referring(false), ...defining].map(({ code }) => code);
}

function duplicatePlace({ part, code, at }: Extract<PlanProblem, { kind: "duplicate-code" }>): ProblemPlace {
  if (part !== "column") return { at: { part, code }, columns: [] };
  const register = registerCode(at.part === "register" ? at.code : "");
  return { at: { part, register, code }, columns: ["COLUMN"] };
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
  return known.due < known.from ? "DUE" : "SPRINT_TO";
}
