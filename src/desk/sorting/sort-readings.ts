import { hasSameForm, planById } from "../../model/plan";
import type { FileReading, RejectedReading } from "../received/read-received-file";
import { filesOf, type Batch, type SortedFiles, type UnknownPlanBatch } from "./batch";
import { formBatches } from "./form-batches";
import { planBatches } from "./plan-batches";
import type { SortKnowledge } from "./reporting-list";
import { grouped } from "../../base/grouped-by";

/**
 * Sorts readings by their own marks, so that nobody is asked: forms by plan and round, copies of another
 * office's form together. Every file is in one batch or among the others. File order does not matter.
 */
export function sortReadings(readings: readonly FileReading[], knowledge: SortKnowledge): SortedFiles {
  const inOrder = readings.toSorted((one, other) => (one.source.file < other.source.file ? -1 : 1));
  const forms = inOrder.flatMap((reading) => (reading.kind === "form" ? [reading] : []));
  const rejected = inOrder.flatMap((reading) => (reading.kind === "rejected" ? [reading] : []));
  const named = [...new Set(forms.map(({ submission }) => submission.plan))];
  const plans = named.flatMap((id) => planById(knowledge.plans, id) ?? []);
  const ofPlans = plans
    .filter(({ id }, index) => plans.findIndex((plan) => hasSameForm(plan.id, id)) === index)
    .flatMap(({ id }) =>
      planBatches(
        plans.filter((plan) => hasSameForm(plan.id, id)),
        forms.filter(({ submission }) => hasSameForm(submission.plan, id)),
        knowledge,
      ),
    );
  const foreign = formBatches(rejected);
  const found: readonly Batch[] = [
    ...ofPlans,
    ...unknownPlans(rejected),
    // A single foreign workbook among forms was sent by mistake.
    ...foreign.filter((batch) => ofPlans.length === 0 || filesOf(batch).length > 1),
  ];
  const firstOf = (batch: Batch): string => filesOf(batch)[0]?.source.file ?? "";
  const batches = found.toSorted(
    (one, other) => filesOf(other).length - filesOf(one).length || (firstOf(one) < firstOf(other) ? -1 : 1),
  );
  const placed = new Set(batches.flatMap(filesOf));
  return { batches, others: inOrder.filter((reading) => !placed.has(reading)) };
}

function unknownPlans(rejected: readonly RejectedReading[]): readonly UnknownPlanBatch[] {
  const byPlan = grouped(
    rejected.flatMap((reading) =>
      reading.rejection.kind === "unknown-plan" ? [[reading.rejection.found, reading] as const] : [],
    ),
  );
  return [...byPlan].map(([found, copies]) => ({ kind: "unknown-plan", found, copies }));
}
