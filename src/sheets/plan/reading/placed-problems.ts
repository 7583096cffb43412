import type { Plan } from "../../../domain/plan/plan";
import { planProblems } from "../../../domain/plan-problems/plan-problems";
import type { PlanProblem } from "../../../domain/plan-problems/plan-problem";
import { foldTyping } from "../../../domain/text/fold-typing";
import { problemAt, type CellPlace } from "../codec/cell";
import type { CodeBook } from "../code-book";
import type { SheetRow } from "../codec/part";
import type { PlanSheetFault, PlanSheetProblem, PlanTable } from "../plan-sheet-problem";
import { planTable } from "../plan-tables";
import { problemPlace } from "./problem-place";
import type { Whereabouts } from "./whereabouts";

/** What is needed to say where in the tables a problem of the plan stands. */
interface PlacedPlan {
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
  const isFaulty = ({ place }: SheetRow): boolean => {
    const { grid, row } = place("");
    return faultyRows.has(`${grid.sheet}!${row + 1}`);
  };
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
    const located = problemAt(at, fault);
    if (!faultyCells.has(`${located.sheet}!${located.cell ?? ""}`)) placed.push(located);
  }
  return placed.filter(({ fault }) => !isAboutSuggested(fault, suggested));
}

function faultOf(problem: Exclude<PlanProblem, { kind: "bad-date" }>, book: CodeBook): PlanSheetFault {
  if (problem.kind !== "unknown-code") return problem;
  const { part, code: found } = problem;
  return { kind: "unknown-code", part, found, similar: book.similar(part, found) };
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

/** An element that no form asks for, because its code is misspelt where it should be asked. */
const isAboutSuggested = (fault: PlanSheetFault, suggested: ReadonlySet<string>): boolean =>
  fault.kind === "never-asked" && fault.at.part === "element" && suggested.has(fault.at.code);

/** Undefined where the plan says something of a row that could not be read at all. */
function placeOf(problem: PlanProblem, plan: Plan, where: Whereabouts): CellPlace | undefined {
  const { at, columns, naming } = problemPlace(problem, plan);
  // Where several rows define it, the last one is one too many.
  const row = where.rowsAt(at).at(-1);
  if (row === undefined) return undefined;
  const candidates = [...columns, mainColumn(row.table)].filter(
    (column) => row.place(column).column !== undefined,
  );
  const named =
    naming === undefined ? undefined : candidates.find((column) => isNamedIn(row, column, naming));
  return row.place(named ?? candidates[0] ?? "CODE");
}

/** The column to which everything belongs that belongs to no other. */
function mainColumn(table: PlanTable): string {
  if (table === "plan") return "CONTENT";
  const { columns } = planTable(table);
  return (columns.find(({ defines }) => defines !== undefined) ?? columns[0])?.code ?? "";
}

/** Whether a cell names a code, however it is spelled. */
const isNamedIn = (row: SheetRow, column: string, code: string): boolean =>
  foldTyping(row.at(column).tidy)
    .split(/[^\p{L}\p{M}\p{N}_.-]+/u)
    .includes(foldTyping(code));
