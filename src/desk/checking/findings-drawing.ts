import { SUMMARY_SHEETS } from "../../forms/words";
import { planById, findRound, type Plan } from "../../model/plan";
import type { RoundId, UnitCode } from "../../model/codes";
import type { Finding } from "../../model/finding";
import { rollUp, type Summary } from "../../model/roll-up";
import type { UnitRegistry } from "../../model/unit";
import type { Drawing } from "../../workbook/drawing";
import { findingsSheet, NO_LAYOUT } from "../../summary/sheets";
import type { CheckedFile } from "./check-files";
import { templateOf } from "../../forms/issue";
import { registryExpecting } from "../units/unit-lookup";
import { workbookOf } from "../../workbook/page";

/** The subject of a printed list of findings. */
export interface FindingsSubject {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
}

/**
 * Draws the findings of checked files as a printable sheet, as in a summary. The heading names plan and round
 * of the first file that states them, else `chosen`.
 */
export function drawFindings(
  checked: readonly CheckedFile[],
  { plans, registries }: { readonly plans: readonly Plan[]; readonly registries: readonly UnitRegistry[] },
  chosen: FindingsSubject,
  createdAt: string,
): Drawing {
  const { plan, round, registry } = subjectOf(checked, plans, registries) ?? chosen;
  const { office } = registry;
  const input = {
    plan,
    template: templateOf(plan, round, office),
    summary: nothingSummedUp(plan, round, registry, unitsIn(checked)),
    own: new Map(),
    findings: checked.flatMap(({ file, findings }) =>
      findings.map((finding): Finding => ({ ...finding, file: finding.file ?? file })),
    ),
    rejected: [],
    files: checked.map(({ file }) => ({ file })),
    createdAt,
  };
  return workbookOf([findingsSheet(input, NO_LAYOUT)], SUMMARY_SHEETS.findings, createdAt);
}

function subjectOf(
  checked: readonly CheckedFile[],
  plans: readonly Plan[],
  registries: readonly UnitRegistry[],
): FindingsSubject | undefined {
  for (const { submission } of checked) {
    const plan = submission && planById(plans, submission.plan);
    const registry = submission && registryExpecting(submission.unit, registries);
    if (submission === undefined || plan === undefined || registry === undefined) continue;
    if (findRound(plan, submission.round) !== undefined) return { plan, round: submission.round, registry };
  }
  return undefined;
}

const unitsIn = (checked: readonly CheckedFile[]): ReadonlySet<UnitCode> =>
  new Set(checked.flatMap(({ submission }) => submission?.unit ?? []));

/** Returns a summary of the senders without figures: a check adds nothing up. */
function nothingSummedUp(
  plan: Plan,
  round: RoundId,
  { office, units }: UnitRegistry,
  read: ReadonlySet<UnitCode>,
): Summary {
  const summary = rollUp({ plan, round, office, units, submissions: [] });
  const { expected } = summary.completeness;
  return {
    ...summary,
    completeness: {
      ...summary.completeness,
      received: expected.filter((code) => read.has(code)),
      missing: expected.filter((code) => !read.has(code)),
    },
  };
}
