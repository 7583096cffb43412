import type { Worker } from "node:worker_threads";
import type { WorkerThread } from "../../desk/threads";

/** Wraps a thread of Node. It is gone after an error, out of memory, or its exit. */
export function nodeThread(worker: Worker): WorkerThread {
  return {
    listen: ({ answered, crashed }) => {
      worker.on("message", answered);
      worker.on("messageerror", ({ message }) => crashed(message));
      worker.on("error", (error) => crashed(error instanceof Error ? error.message : String(error)));
      worker.on("exit", (code) => crashed(`exit code ${String(code)}`));
    },
    post: (message, transfer) => worker.postMessage(message, transfer),
    terminate: () => void worker.terminate(),
  };
}
