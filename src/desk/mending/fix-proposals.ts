import { planById } from "../../model/plan";
import { type Fix, fixesOf } from "../../forms/fixes";
import { templateFor } from "../../model/form";
import { findUnit } from "../../model/unit";
import { restoredFormulas } from "../../forms/layout";
import type { CheckedFile, CheckKnowledge } from "../checking/check-files";
import { registryExpecting } from "../units/unit-lookup";

/** Returns the safe fixes of a checked file for preview; none if it is no form. */
export function proposeFixes(
  { submission, findings }: CheckedFile,
  { plans, registries }: CheckKnowledge,
): readonly Fix[] {
  if (submission === undefined) return [];
  const { plan: id, round, level, unit } = submission;
  const plan = planById(plans, id);
  if (plan === undefined) throw new Error(`a form of plan ${id} was checked without that plan`);
  const registry = registryExpecting(unit, registries);
  const sector = registry && findUnit(registry, unit)?.sector;
  const template = templateFor(plan, round, { level, sector });
  return fixesOf(findings, restoredFormulas(template, submission));
}
