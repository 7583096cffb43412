import { succeed } from "./domain/outcome";
import { practiceScales } from "./plans/practice-scales";
import { answerMessages } from "./threads/answer-messages";
import { answerReading } from "./threads/answer-reading";
import type { WorkerAnswer, WorkerJob, WorkerMessage } from "./threads/worker-messages";
import { planFromFile } from "./use-cases/plan-from-file";
import type { WorkbookFiles } from "./use-cases/ports";
import { classicMishaps, practiceFiles } from "./use-cases/practice/practice-files";
import { readEarlierFigures } from "./use-cases/read-earlier-figures";
import type { FileReading, FormKnowledge } from "./use-cases/read-received-file";
import { checkReadings, drawRollUp, rollUpChecked } from "./use-cases/roll-up-readings";
import { patchWorkbook } from "./xlsx/patching/patch-workbook";
import { readWorkbook } from "./xlsx/reading/read-workbook";
import { writeWorkbook } from "./xlsx/writing/write-workbook";
import { zipFiles } from "./xlsx/writing/zip-files";

const workbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { now: () => performance.now() }),
  write: (drawing) => writeWorkbook(drawing),
};

/** Of the roll-up that is under way. */
let readings: FileReading[] = [];

async function answerTo(job: WorkerJob, knowledge: FormKnowledge): Promise<WorkerAnswer> {
  switch (job.kind) {
    case "read":
      return answerReading(job, workbooks, knowledge);
    case "figures":
      return { kind: "figures", figures: readEarlierFigures(job.bytes, job.plan, workbooks.read) };
    case "plan": {
      const file = { name: job.name, bytes: () => Promise.resolve(succeed(job.bytes)) };
      return { kind: "plan", plan: await planFromFile(file, workbooks.read) };
    }
    case "keep":
      if (job.isFirst) readings = [];
      readings.push(...job.readings);
      return { kind: "kept" };
    case "judge": {
      const kept = readings;
      readings = [];
      return { kind: "judged", facts: rollUpChecked(job.subject, checkReadings(job.subject, kept)) };
    }
    case "summarise":
      return { kind: "written", bytes: workbooks.write(drawRollUp(job.subject, job.facts, job.createdAt)) };
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
