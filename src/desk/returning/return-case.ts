import { planById, findRound, type Plan } from "../../model/plan";
import type { PlanId, RoundId, UnitCode } from "../../model/codes";
import type { Finding } from "../../model/finding";
import { findUnit, type Unit, type UnitRegistry } from "../../model/unit";
import type { SlipInput } from "../../forms/return-slip";
import { officeAbove, registryExpecting } from "../units/unit-lookup";

/** Which reports are returned: those with errors, or also those with only warnings. */
export type ReturnedFor = "errors" | "warnings";

/** What is known about a file; empty if it could not be read. */
export interface ReturnedReport {
  readonly plan?: PlanId;
  readonly round?: RoundId;
  readonly unit?: UnitCode;
  readonly revision?: number;
  readonly formSheet?: string;
}

/** A report with problems and its known sender. */
export interface ReturnCase extends Omit<SlipInput, "unit" | "resendBy" | "createdAt" | "separate"> {
  readonly unit?: Unit;
}

/** What identifies the sender of a file; if the file names no unit, the office of the only list. */
export interface SenderKnowledge {
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
}

/** Returns the case of a file; undefined if nothing has to be fixed. */
export function returnCase(
  file: string,
  findings: readonly Finding[],
  report: ReturnedReport,
  returnedFor: ReturnedFor,
  { plans, registries }: SenderKnowledge,
): ReturnCase | undefined {
  const problems = findings.filter(({ severity }) => severity !== "note");
  const decisive = problems.filter(({ severity }) => returnedFor === "warnings" || severity === "error");
  if (decisive.length === 0) return undefined;
  const { unit, revision, formSheet } = report;
  const plan = report.plan && planById(plans, report.plan);
  const [only, ...others] = registries;
  const unsaid = others.length === 0 ? only : undefined;
  const registry = unit === undefined ? unsaid : registryExpecting(unit, registries);
  const named = report.round === undefined ? undefined : plan && findRound(plan, report.round);
  return {
    file,
    findings: problems,
    revision,
    formSheet,
    plan,
    // A blank form has no rounds.
    round: named?.name === "" ? undefined : named,
    unit: unit === undefined ? undefined : registry && findUnit(registry, unit),
    office: registry?.office,
    above: registry && officeAbove(registry.office, registries),
  };
}
