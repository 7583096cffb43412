import type { FileFailure } from "../domain/file/file-failure";
import { fail, type Outcome } from "../domain/outcome";
import type { WorkerAnswer } from "./worker-messages";
import type { NoAnswer } from "./worker-pool";

/** Why a thread did not do what it was to do with a file; an answer to another question is a bug. `task`: "read a plan". */
export function unanswered(answer: WorkerAnswer | NoAnswer, task: string): Outcome<never, FileFailure> {
  switch (answer.kind) {
    case "overtime":
      return fail({ kind: "too-large", limit: "time", allowed: answer.milliseconds });
    case "crashed":
    case "bug":
      return fail({ kind: "not-opened", reason: answer.message });
    default:
      throw new Error(`a worker was to ${task} and answered: ${answer.kind}`);
  }
}
