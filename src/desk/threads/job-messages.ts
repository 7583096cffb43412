import type { JobInput, JobKind, JobResult } from "./jobs";
import type { OfficeKnowledge } from "../received/office-knowledge";

/** A job as a thread receives it. */
export type JobMessage<K extends JobKind = JobKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly input: JobInput<P>;
    /** New knowledge for this and later jobs; undefined if the thread has it. */
    readonly knowledge: OfficeKnowledge | undefined;
  };
}[K];

/** The result of a job under its name. */
export type JobResults<K extends JobKind = JobKind> = { [P in K]?: JobResult<P> };

/** A thread's answer. `bug`: it threw, which it never should. */
export type JobAnswer =
  | { readonly kind: "done"; readonly results: JobResults }
  | { readonly kind: "bug"; readonly message: string };
