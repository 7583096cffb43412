import type { RoundId } from "../../model/codes";
import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { FileReading, FormReading, RejectedReading } from "../received/read-received-file";

/** Forms of a round of a known plan. */
export interface PlanBatch {
  readonly kind: "plan";
  readonly plan: Plan;
  readonly round: RoundId;
  /** The list of the sending units. */
  readonly registry: UnitRegistry;
  readonly forms: readonly FormReading[];
  /** The office's newest summary of this round, to continue from. */
  readonly summary?: FormReading;
}

/** Copies of one form of no known plan. */
export interface FormBatch {
  readonly kind: "form";
  readonly copies: readonly RejectedReading[];
  /**
   * The file recognised as the form: itself, or the copy with the fewest entries. Undefined if none can be.
   */
  readonly serving?: RejectedReading;
  /** A summary of this form, to continue from. */
  readonly summary?: RejectedReading;
}

/** Forms of ours with an unknown plan. */
export interface UnknownPlanBatch {
  readonly kind: "unknown-plan";
  /** The plan as the forms name it. */
  readonly found: string;
  readonly copies: readonly RejectedReading[];
}

export type Batch = PlanBatch | FormBatch | UnknownPlanBatch;

/** Received files, sorted by their own marks. */
export interface SortedFiles {
  /** Largest first. */
  readonly batches: readonly Batch[];
  /** Files of no batch: a picture, a file with a password, a form without a round. */
  readonly others: readonly FileReading[];
}

/** Returns the files of a batch. */
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
