import { rollUpWork } from "../use-cases/roll-up/desk-roll-up";
import type { WriteWorkbook } from "../use-cases/ports/ports";
import type { FileReading } from "../use-cases/received/read-received-file";
import { drawRollUp } from "../use-cases/roll-up/roll-up-readings";
import { inParts, type AddedUp, type ResultPart } from "./result-parts";
import type { RollUpJob, WorkerAnswer } from "./worker-messages";

/** Does the jobs of a roll-up; between them the thread keeps what was sent and what came out. */
export function answerRollUps(
  write: (...drawing: Parameters<WriteWorkbook>) => Uint8Array,
): (job: RollUpJob) => WorkerAnswer {
  let readings: FileReading[] = [];
  let parts: ResultPart[] = [];
  let last: { readonly id: number; readonly result: AddedUp } | undefined;
  let runs = 0;

  return (job) => {
    switch (job.kind) {
      case "keep":
        readings.push(...job.readings);
        return { kind: "kept" };
      case "add-up": {
        const kept = readings;
        readings = [];
        const { work: _work, ...result } = rollUpWork(job.subject, { ...job.work, readings: kept });
        const taken = inParts(result);
        parts = [...taken.parts];
        runs += 1;
        last = { id: runs, result };
        return { kind: "added-up", id: runs, frame: taken.frame, parts: parts.length };
      }
      case "next-part": {
        const part = parts.shift();
        if (part === undefined) throw new Error("a part was asked for that is not there");
        return { kind: "part", part };
      }
      case "summarise": {
        const { subject, facts, createdAt } = job;
        const known = facts.kind === "given" ? facts.facts : last?.id === facts.id ? last.result : undefined;
        if (known === undefined) return { kind: "forgotten" };
        return { kind: "written", bytes: write(drawRollUp(subject, known, createdAt)) };
      }
    }
  };
}
