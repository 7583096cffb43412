import type { WorkerAnswer, WorkerJob } from "./browser/worker-messages";
import { succeed } from "./domain/outcome";
import { practiceScales } from "./plans/practice-scales";
import { standardPlans } from "./plans/standard-plans";
import { unitRegistries } from "./plans/unit-registries";
import { withOwnPlans } from "./use-cases/plan-choices";
import { planFromFile } from "./use-cases/plan-from-file";
import type { WorkbookFiles } from "./use-cases/ports";
import { classicMishaps, practiceFiles } from "./use-cases/practice/practice-files";
import { readEarlierFigures } from "./use-cases/read-earlier-figures";
import { readReceivedFile, type FormKnowledge } from "./use-cases/read-received-file";
import { levelLookup } from "./use-cases/unit-lookup";
import { readWorkbook } from "./xlsx/reading/read-workbook";
import { writeWorkbook } from "./xlsx/writing/write-workbook";

const workbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { now: () => performance.now() }),
  write: (drawing) => writeWorkbook(drawing),
};

const knownLevel = levelLookup(unitRegistries);

async function answerTo(job: WorkerJob): Promise<WorkerAnswer> {
  switch (job.kind) {
    case "read": {
      const file = { name: job.name, bytes: () => Promise.resolve(succeed(job.bytes)) };
      const levelOf: FormKnowledge["levelOf"] = (unit) => job.levels.get(unit) ?? knownLevel(unit);
      const own = job.ownPlans.map((plan) => ({ plan }));
      const { plans } = withOwnPlans(own, { plans: standardPlans, registries: unitRegistries });
      return { kind: "read", reading: await readReceivedFile(file, workbooks, { plans, levelOf }) };
    }
    case "figures":
      return { kind: "figures", figures: readEarlierFigures(job.bytes, job.plan, workbooks.read) };
    case "plan": {
      const file = { name: job.name, bytes: () => Promise.resolve(succeed(job.bytes)) };
      return { kind: "plan", plan: await planFromFile(file, workbooks.read) };
    }
    case "write":
      return { kind: "written", bytes: workbooks.write(job.drawing) };
    case "practise":
      return { kind: "practised", files: practise(job) };
  }
}

function practise({ plan, round, registry }: Extract<WorkerJob, { kind: "practise" }>) {
  const request = { plan, round, registry, scales: practiceScales(plan.id), mishapOf: classicMishaps };
  return Array.from(practiceFiles(request, workbooks), ({ fileName, bytes }) => ({ name: fileName, bytes }));
}

addEventListener("message", (event: MessageEvent<WorkerJob>) => {
  answerTo(event.data).then(
    (answer) => postMessage(answer),
    (error: unknown) =>
      postMessage({
        kind: "bug",
        message: error instanceof Error ? error.message : String(error),
      } satisfies WorkerAnswer),
  );
});
