import type { FormKnowledge } from "../use-cases/received/read-received-file";
import { formKnowledge } from "./answer-reading";
import { NOTHING_OWN } from "./own-knowledge";
import type { WorkerAnswer, WorkerJob, WorkerMessage } from "./worker-messages";

/** What a thread does with every message it gets: learns silently, answers every job, if only that it could not. */
export function answerMessages(
  answerTo: (job: WorkerJob, knowledge: FormKnowledge) => Promise<WorkerAnswer>,
  post: (answer: WorkerAnswer) => void,
): (message: WorkerMessage) => void {
  let knowledge = formKnowledge(NOTHING_OWN);
  return (message) => {
    if (message.kind === "learn") {
      knowledge = formKnowledge(message.knowledge);
      return;
    }
    answerTo(message, knowledge).then(post, (error: unknown) =>
      post({ kind: "bug", message: error instanceof Error ? error.message : String(error) }),
    );
  };
}
