import type { JobAnswer } from "../threads/job-messages";
import type { WorkerThread } from "../threads/worker-pool";

/** A thread of the browser. */
export const webWorkerThread = (worker: Worker): WorkerThread => ({
  listen: ({ answered, crashed }) => {
    worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => answered(data);
    worker.onerror = ({ message }) => crashed(message);
  },
  post: (message, transfer) => worker.postMessage(message, [...transfer]),
  terminate: () => worker.terminate(),
});
