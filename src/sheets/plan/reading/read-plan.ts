import { planId, registryId } from "../../../domain/codes";
import { fail, succeed, type Outcome } from "../../../domain/outcome";
import type { Plan } from "../../../domain/plan/plan";
import type { PlanWithUnits } from "../../../domain/unit/plan-with-units";
import type { UnitRegistry } from "../../../domain/unit/unit";
import type { WorkbookGrids } from "../../../domain/grid/workbook-grids";
import type { PlanSheetProblem } from "../plan-sheet-problem";
import { inSheetOrder } from "./in-sheet-order";
import { placedProblems } from "./placed-problems";
import { bookOf } from "./plan-book";
import { planSources } from "./plan-sources";
import { readItems, type PlanItems } from "./read-items";
import { readParts, type PlanParts } from "./read-parts";
import { whereSaid } from "./read-text";
import { readRegistry } from "./read-units";
import { readingLog } from "./reading-log";

export type PlanTablesFailure =
  /** None of our tables is in the workbook. */
  | { readonly kind: "no-plan" }
  /** Everything that is wrong with them, in the order of sheets and cells; never empty. */
  | { readonly kind: "plan-problems"; readonly problems: readonly PlanSheetProblem[] };

/**
 * Reads a plan from the tables of a workbook: the inverse of `drawPlan`. Tables and columns are found by their codes, else
 * by sheet names and headings. Nothing is thrown and nothing guessed, whatever stands there: all that is wrong is told.
 */
export function readPlan(workbook: WorkbookGrids): Outcome<PlanWithUnits, PlanTablesFailure> {
  const sources = planSources(workbook);
  if (sources === undefined) return fail({ kind: "no-plan" });
  const book = bookOf(sources);
  const log = readingLog(workbook.dateSystem, book);
  const { parts, where } = readParts(log, sources);
  const items = readItems(log, sources.rows("plan"));
  const registry = readRegistry(log, sources.rows("unit"), items, planId(items.text("ID")));
  const plan = planOf(items, parts, registry);
  const found = [...sources.problems, ...log.problems];
  const problems = [...found, ...placedProblems({ plan, where, book, found })];
  return problems.length > 0
    ? fail({ kind: "plan-problems", problems: inSheetOrder(problems, workbook.grids) })
    : succeed({ plan, ...(registry && { registry }) });
}

function planOf(items: PlanItems, parts: PlanParts["parts"], registry: UnitRegistry | undefined): Plan {
  const id = planId(items.ownCode("ID"));
  return {
    id,
    version: items.whole("VERSION", 1) ?? 1,
    title: items.neededText("TITLE"),
    ...whereSaid(items.text("REPORT_TITLE"), (reportTitle) => ({ reportTitle })),
    ...whereSaid(items.text("DOCUMENT_KIND"), (documentKind) => ({ documentKind })),
    ...whereSaid(items.text("NUMBER"), (number) => ({ number })),
    issuer: items.neededText("ISSUER"),
    ...whereSaid(items.day("ISSUED_ON"), (issuedOn) => ({ issuedOn })),
    legalBasis: items.texts("LEGAL_BASIS"),
    ...parts,
    ...whereSaid(items.number("NEARLY_FROM"), (nearlyFrom) => ({ nearlyFrom })),
    ...whereSaid(items.text("PARTLY_KNOWN"), (partlyKnown) => ({ partlyKnown })),
    reportingLine: items.text("REPORTING_LINE"),
    awards: items.texts("AWARD"),
    defaultRegistry: registryId(items.text("REGISTRY") || (registry?.id ?? id)),
  };
}
