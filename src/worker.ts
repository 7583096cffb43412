import { succeed } from "./domain/outcome";
import { practiceScales } from "./plans/practice-scales";
import { answerMessages } from "./threads/answer-messages";
import { answerOwnForms } from "./threads/answer-own-form";
import { answerReading } from "./threads/answer-reading";
import { answerRollUps } from "./threads/answer-roll-up";
import type { WorkerAnswer, WorkerJob, WorkerMessage } from "./threads/worker-messages";
import { readEarlierSummary } from "./use-cases/comparing/earlier-summary";
import { planFromFile } from "./use-cases/plans/plan-from-file";
import type { WorkbookFiles } from "./use-cases/ports/ports";
import { classicMishaps, practiceFiles } from "./use-cases/practice/practice-files";
import { readSummaryFile } from "./use-cases/continuing/read-summary-file";
import type { FormKnowledge } from "./use-cases/received/read-received-file";
import { patchWorkbook } from "./xlsx/patching/patch-workbook";
import { readWorkbook } from "./xlsx/reading/read-workbook";
import { writeWorkbook } from "./xlsx/writing/write-workbook";
import { zipFiles } from "./xlsx/writing/zip/zip-files";

const workbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { now: () => performance.now() }),
  write: (drawing) => writeWorkbook(drawing),
};

const answerRollUp = answerRollUps(workbooks.write);
const answerOwnForm = answerOwnForms(workbooks.read, patchWorkbook);

async function answerTo(job: WorkerJob, knowledge: FormKnowledge): Promise<WorkerAnswer> {
  switch (job.kind) {
    case "read":
      return answerReading(job, workbooks, knowledge);
    case "earlier":
      return { kind: "earlier", earlier: readEarlierSummary(job.bytes, job.plan, workbooks.read) };
    case "summary":
      return { kind: "summary", summary: readSummaryFile(job.bytes, job.plans, workbooks.read) };
    case "plan": {
      const file = { name: job.name, bytes: () => Promise.resolve(succeed(job.bytes)) };
      return { kind: "plan", plan: await planFromFile(file, workbooks.read) };
    }
    case "keep":
    case "add-up":
    case "next-part":
    case "summarise":
      return answerRollUp(job);
    case "own-form":
      return { kind: "own-form", answer: await answerOwnForm(job.job) };
    case "write":
      return { kind: "written", bytes: workbooks.write(job.drawing) };
    case "patch":
      return { kind: "patched", patched: patchWorkbook(job.bytes, job.patch) };
    case "zip":
      return { kind: "zipped", bytes: zipFiles(job.files) };
    case "practise":
      return { kind: "practised", files: practise(job) };
  }
}

function practise({ plan, round, registry }: Extract<WorkerJob, { kind: "practise" }>) {
  const request = { plan, round, registry, scales: practiceScales(plan.id), mishapOf: classicMishaps };
  return Array.from(practiceFiles(request, workbooks), ({ fileName, bytes }) => ({ name: fileName, bytes }));
}

const answer = answerMessages(answerTo, (done) => postMessage(done));

addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => answer(data));
