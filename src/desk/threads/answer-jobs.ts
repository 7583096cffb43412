import type { FormKnowledge } from "../received/read-received-file";
import type { JobAnswer, JobMessage, JobResults } from "./job-messages";
import type { JobInput, JobKind, JobResult } from "./jobs";
import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import { withOfficePlans } from "../../planbook/office-plan";
import { levelLookup } from "../units/unit-lookup";
import type { OfficeKnowledge } from "../received/office-knowledge";

/** Runners of a thread's jobs, given what it has been told. */
export type JobRunners<K extends JobKind = JobKind> = {
  readonly [P in K]: (input: JobInput<P>, knowledge: FormKnowledge) => JobResult<P> | Promise<JobResult<P>>;
};

/** Answers every message of a thread, if only that it could not do the job. */
export function answerJobs(
  runners: Partial<JobRunners>,
  post: (answer: JobAnswer) => void,
): <K extends JobKind>(message: JobMessage<K>) => void {
  let known = formKnowledge({});

  async function resultOf<K extends JobKind>({ kind, input, knowledge }: JobMessage<K>): Promise<JobAnswer> {
    if (knowledge !== undefined) known = formKnowledge(knowledge);
    const run = runners[kind];
    if (run === undefined) throw new Error(`the thread has no job called ${kind}`);
    const results: JobResults<K> = {};
    results[kind] = await run(input, known);
    return { kind: "done", results };
  }
  return (message) => {
    resultOf(message).then(post, (error: unknown) =>
      post({ kind: "bug", message: error instanceof Error ? error.message : String(error) }),
    );
  };
}

const knownLevel = levelLookup(unitRegistries);

/** Returns what a thread recognises forms with: the bundled plans and lists, and what it was told. */
function formKnowledge({ levels, officePlans = [], blank }: OfficeKnowledge): FormKnowledge {
  const own = officePlans.map((plan) => ({ plan }));
  const { plans } = withOfficePlans(own, { plans: bundledPlans, registries: unitRegistries });
  return { plans, blank, levelOf: (unit) => levels?.get(unit) ?? knownLevel(unit) };
}
