import { succeed } from "../domain/outcome";
import { standardPlans } from "../plans/standard-plans";
import { unitRegistries } from "../plans/unit-registries";
import { withOwnPlans } from "../use-cases/plans/plan-choices";
import type { WorkbookFiles } from "../use-cases/ports/ports";
import { readReceivedFile, type FormKnowledge } from "../use-cases/received/read-received-file";
import { levelLookup } from "../use-cases/units/unit-lookup";
import type { OwnKnowledge } from "./own-knowledge";
import type { WorkerAnswer, WorkerJob } from "./worker-messages";

const knownLevel = levelLookup(unitRegistries);

/** Everything a thread knows forms by: the bundled plans and lists, and what it was told besides. */
export function formKnowledge({ levels, ownPlans }: OwnKnowledge): FormKnowledge {
  const own = ownPlans.map((plan) => ({ plan }));
  const { plans } = withOwnPlans(own, { plans: standardPlans, registries: unitRegistries });
  return { plans, levelOf: (unit) => levels.get(unit) ?? knownLevel(unit) };
}

/** What a thread answers that was given a file to read. */
export async function answerReading(
  { name, bytes }: Extract<WorkerJob, { readonly kind: "read" }>,
  workbooks: Pick<WorkbookFiles, "read">,
  knowledge: FormKnowledge,
): Promise<WorkerAnswer> {
  const file = { name, bytes: () => Promise.resolve(succeed(bytes)) };
  return { kind: "read", reading: await readReceivedFile(file, workbooks, knowledge) };
}
