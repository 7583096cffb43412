import type { Worker } from "node:worker_threads";
import type { WorkerThread } from "../../desk/threads";

/** A thread of Node. It is gone when it throws, runs out of memory, or leaves by itself. */
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
