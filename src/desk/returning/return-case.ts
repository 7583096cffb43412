import { planById, findRound, type Plan } from "../../model/plan";
import type { PlanId, RoundId, UnitCode } from "../../model/codes";
import type { Finding } from "../../model/finding";
import { findUnit, type Unit, type UnitRegistry } from "../../model/unit";
import type { SlipInput } from "../../forms/return-slip";
import { officeAbove, registryExpecting } from "../units/unit-lookup";

/** Which reports go back: those with errors, or those with nothing but warnings too. */
export type ReturnedFor = "errors" | "warnings";

/** What a file is known to be; nothing where it could not be read. */
export interface ReturnedReport {
  readonly plan?: PlanId;
  readonly round?: RoundId;
  readonly unit?: UnitCode;
  readonly revision?: number;
  readonly formSheet?: string;
}

/** A report with problems, and what is known of whose it is. */
export interface ReturnCase extends Omit<SlipInput, "unit" | "resendBy" | "createdAt" | "separate"> {
  readonly unit?: Unit;
}

/**
 * By what the sender of a file is known; of a file that does not tell its unit, the office where only one
 * list is given.
 */
export interface SenderKnowledge {
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
}

/** The case of one file; undefined where nothing in it has to be mended. */
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
    // A blank form says nothing of rounds.
    round: named?.name === "" ? undefined : named,
    unit: unit === undefined ? undefined : registry && findUnit(registry, unit),
    office: registry?.office,
    above: registry && officeAbove(registry.office, registries),
  };
}
