import type { RoundId } from "../../model/codes";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { FileReading, FormReading, RejectedReading } from "../received/read-received-file";

/** Forms of a round of a known plan. */
export interface PlanBatch {
  readonly kind: "plan";
  readonly plan: Plan;
  readonly round: RoundId;
  /** The list of units that these forms are sent by. */
  readonly registry: UnitRegistry;
  readonly forms: readonly FormReading[];
  /** The office's own summary of this round, the newest: what the roll-up goes on from. */
  readonly summary?: FormReading;
}

/** Copies of one form that belongs to no known plan. */
export interface FormBatch {
  readonly kind: "form";
  readonly copies: readonly RejectedReading[];
  /**
   * The file that is understood as the form: itself, or the copy that is filled in least. Undefined where
   * none can be.
   */
  readonly serving?: RejectedReading;
  /** A summary of this form, to go on from. */
  readonly summary?: RejectedReading;
}

/** Forms of ours whose plan is not known here. */
export interface UnknownPlanBatch {
  readonly kind: "unknown-plan";
  /** The plan as the forms name it. */
  readonly found: string;
  readonly copies: readonly RejectedReading[];
}

export type Batch = PlanBatch | FormBatch | UnknownPlanBatch;

/** Received files, sorted by what they say they are. */
export interface SortedFiles {
  /** The largest first. */
  readonly batches: readonly Batch[];
  /** What belongs to none: a picture, a file with a password, a form that names no round. */
  readonly others: readonly FileReading[];
}

/** The files of a batch. */
export function filesOf(batch: Batch): readonly FileReading[] {
  switch (batch.kind) {
    case "plan":
      return [...batch.forms, ...(batch.summary === undefined ? [] : [batch.summary])];
    case "form":
      return [...batch.copies, ...(batch.summary === undefined ? [] : [batch.summary])];
    case "unknown-plan":
      return batch.copies;
  }
}
