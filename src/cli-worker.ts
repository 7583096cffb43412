import { parentPort } from "node:worker_threads";
import { nodeWorkbooks } from "./command-line/node";
import { answerJobs, heldFile } from "./desk/threads";
import { formsOf, readReceivedFile } from "./desk/received";

const port = parentPort;
if (port === null) throw new Error("cli-worker is to be started as a thread");

const readLegacy = async (bytes: Uint8Array) => (await import("./workbook/read-legacy")).readLegacy(bytes);
const workbooks = { ...nodeWorkbooks, readLegacy };

/** The command line's threads only read files. */
const answer = answerJobs(
  { read: (file, knowledge) => readReceivedFile(heldFile(file), workbooks, formsOf(knowledge)), readLegacy },
  (done) => port.postMessage(done),
);

port.on("message", answer);
