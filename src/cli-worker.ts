import { parentPort } from "node:worker_threads";
import { nodeWorkbooks } from "./node/node-workbooks";
import { answerMessages } from "./threads/answer-messages";
import { answerReading } from "./threads/answer-reading";

const port = parentPort;
if (port === null) throw new Error("cli-worker is to be started as a thread");

port.on(
  "message",
  answerMessages(
    async (job, knowledge) => {
      if (job.kind !== "read")
        throw new Error(`the threads of the command line only read; asked to ${job.kind}`);
      return answerReading(job, nodeWorkbooks, knowledge);
    },
    (answer) => port.postMessage(answer),
  ),
);
