import type { JobAnswer, WorkerThread } from "../../desk/threads";

/** A thread of the browser. */
export const webWorkerThread = (worker: Worker): WorkerThread => ({
  listen: ({ answered, crashed, missing }) => {
    worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => answered(data);
    // Scripts that throw give a message; scripts that fail to load do not.
    worker.onerror = (event: Event) => {
      if (event instanceof ErrorEvent) crashed(event.message);
      else missing();
    };
  },
  post: (message, transfer) => worker.postMessage(message, [...transfer]),
  terminate: () => worker.terminate(),
});
