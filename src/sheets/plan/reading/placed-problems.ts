import type { Plan } from "../../../domain/plan/plan";
import { planProblems } from "../../../domain/plan-problems/plan-problems";
import type { PlanProblem } from "../../../domain/plan-problems/plan-problem";
import { foldTyping } from "../../../domain/text/fold-typing";
import type { PlanSheetFault, PlanSheetProblem } from "../plan-sheet-problem";
import type { CodeBook } from "./code-book";
import { problemPlace } from "./problem-place";
import { problemAt } from "./reading-log";
import type { SourceRow } from "./source-row";
import type { Whereabouts } from "./whereabouts";

/** What is needed to say where in the tables a problem of the plan stands. */
export interface PlacedPlan {
  readonly plan: Plan;
  readonly where: Whereabouts;
  readonly book: CodeBook;
  /** What was wrong with the cells themselves. */
  readonly found: readonly PlanSheetProblem[];
}

/**
 * What makes the plan unsound, each problem at its cell. Left out is what only follows from a cell that could not be read:
 * problems at such a cell, and those of other cells that hold against each other what stands in its row.
 */
export function placedProblems({ plan, where, book, found }: PlacedPlan): readonly PlanSheetProblem[] {
  const faultyCells = new Set(found.map(({ sheet, cell }) => `${sheet}!${cell ?? ""}`));
  const faultyRows = new Set(found.map(({ sheet, cell = "" }) => `${sheet}!${cell.replace(/\D/g, "")}`));
  const isFaulty = (source: SourceRow): boolean => faultyRows.has(`${source.grid.sheet}!${source.row + 1}`);
  const isDoubtful = (problem: PlanProblem): boolean =>
    elementsIn(problem)
      .flatMap((code) => where.rowsAt({ part: "element", code }))
      .some(isFaulty);
  const suggested = new Set<string>();
  const placed: PlanSheetProblem[] = [];
  for (const problem of planProblems(plan)) {
    // Every day was read, or reported where it was not.
    if (problem.kind === "bad-date" || isDoubtful(problem)) continue;
    const fault = faultOf(problem, book);
    if (fault.kind === "unknown-code" && fault.similar !== undefined) suggested.add(fault.similar);
    const at = placeOf(problem, plan, where);
    if (at === undefined) continue;
    const located = problemAt(at.source, at.column, fault);
    if (!faultyCells.has(`${located.sheet}!${located.cell ?? ""}`)) placed.push(located);
  }
  return placed.filter(({ fault }) => !isAboutSuggested(fault, suggested));
}

function faultOf(problem: PlanProblem, book: CodeBook): PlanSheetFault {
  if (problem.kind !== "unknown-code") return { kind: "plan", problem };
  const { part, code: found } = problem;
  const similar = book.similar(part, found);
  return { kind: "unknown-code", part, found, ...(similar !== undefined && { similar }) };
}

/** Elements whose type or level a problem depends on. */
function elementsIn(problem: PlanProblem): readonly string[] {
  switch (problem.kind) {
    case "wrong-element-type":
    case "unsummable":
    case "derived-above-origin":
    case "condition-mismatch":
    case "unassignable":
      return [problem.element];
    case "part-above-origin":
      return [problem.element, problem.part];
    case "mixed-money":
      return problem.elements;
    case "bad-weight":
      return [problem.of, problem.weight];
    default:
      return [];
  }
}

/** An element that nobody asks for because its code was misspelt where it is asked for. */
const isAboutSuggested = (fault: PlanSheetFault, suggested: ReadonlySet<string>): boolean =>
  fault.kind === "plan" &&
  fault.problem.kind === "never-asked" &&
  fault.problem.at.part === "element" &&
  suggested.has(fault.problem.at.code);

const CODE_COLUMNS: { readonly [table: string]: string } = {
  register: "REGISTER",
  check: "KIND",
  assignment: "ELEMENT",
  plan: "CONTENT",
};

/** Undefined where the plan says something of a row that could not be read at all. */
function placeOf(
  problem: PlanProblem,
  plan: Plan,
  where: Whereabouts,
): { readonly source: SourceRow; readonly column: string } | undefined {
  const { at, columns, naming } = problemPlace(problem, plan);
  // Where several rows define it, the last one is one too many.
  const source = where.rowsAt(at).at(-1);
  if (source === undefined) return undefined;
  const candidates = [...columns, CODE_COLUMNS[source.table] ?? "CODE"].filter((column) =>
    source.columns.has(column),
  );
  const named =
    naming === undefined ? undefined : candidates.find((column) => isNamedIn(source, column, naming));
  return { source, column: named ?? candidates[0] ?? "CODE" };
}

/** Whether a cell names a code, however it is spelled. */
function isNamedIn(source: SourceRow, column: string, code: string): boolean {
  const index = source.columns.get(column);
  const content = index === undefined ? undefined : source.grid.rows[source.row]?.values[index];
  if (content === undefined || typeof content === "object") return false;
  const words = foldTyping(String(content)).split(/[^\p{L}\p{M}\p{N}_.-]+/u);
  return words.includes(foldTyping(code));
}
