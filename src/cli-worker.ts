import { parentPort } from "node:worker_threads";
import { nodeWorkbooks } from "./node/node-workbooks";
import { answerJobs } from "./threads/answer-jobs";
import { heldFile } from "./threads/held-file";
import { formsOf, readReceivedFile } from "./use-cases/received/read-received-file";

const port = parentPort;
if (port === null) throw new Error("cli-worker is to be started as a thread");

/** The threads of the command line only read. */
const answer = answerJobs(
  { read: (file, knowledge) => readReceivedFile(heldFile(file), nodeWorkbooks, formsOf(knowledge)) },
  (done) => port.postMessage(done),
);

port.on("message", answer);
