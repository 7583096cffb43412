import { parentPort } from "node:worker_threads";
import { nodeWorkbooks } from "./node/node-workbooks";
import { answerJobs } from "./threads/answer-jobs";
import { heldFile } from "./threads/held-file";
import { formsOf, readReceivedFile } from "./use-cases/received/read-received-file";

const port = parentPort;
if (port === null) throw new Error("cli-worker is to be started as a thread");

const readLegacy = async (bytes: Uint8Array) =>
  (await import("./xlsx/reading/legacy/read-legacy")).readLegacy(bytes);
const workbooks = { ...nodeWorkbooks, readLegacy };

/** The threads of the command line only read. */
const answer = answerJobs(
  { read: (file, knowledge) => readReceivedFile(heldFile(file), workbooks, formsOf(knowledge)), readLegacy },
  (done) => port.postMessage(done),
);

port.on("message", answer);
