import { parentPort } from "node:worker_threads";
import { nodeWorkbooks } from "./command-line/node/node-workbooks";
import { answerJobs } from "./desk/threads/answer-jobs";
import { heldFile } from "./desk/threads/held-file";
import { formsOf, readReceivedFile } from "./desk/received/read-received-file";

const port = parentPort;
if (port === null) throw new Error("cli-worker is to be started as a thread");

const readLegacy = async (bytes: Uint8Array) => (await import("./workbook/read-legacy")).readLegacy(bytes);
const workbooks = { ...nodeWorkbooks, readLegacy };

/** The threads of the command line only read. */
const answer = answerJobs(
  { read: (file, knowledge) => readReceivedFile(heldFile(file), workbooks, formsOf(knowledge)), readLegacy },
  (done) => port.postMessage(done),
);

port.on("message", answer);
